import { showControls } from '../../text/show-controls.ts';
import type { OutputTable } from '../output.ts';

/** One record a line, values by tabs, uncut; what would break a line is a space or spelled out. */
export function toTabs({ rows }: OutputTable): string {
  return rows.map((row) => `${row.map(showControls).join('\t')}\n`).join('');
}

/** RFC 4180 with a heading, lines ended by CR LF. */
export function toCsv({ columns, rows }: OutputTable): string {
  return [columns, ...rows].map((row) => `${row.map(csvValue).join(',')}\r\n`).join('');
}

function csvValue(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A Markdown table. */
export function toMarkdown({ columns, rows }: OutputTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => showControls(cell).replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('');
}
