import { formatNumber, KINDS, statsOf } from '@balkans/domain';
import { columnLines } from '../cli/forms/columns.ts';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { span } from '../style/line.ts';
import { wrapLine } from '../style/wrap-line.ts';

export const run: Run = ({ dataset }): Output => {
  const stats = statsOf(dataset);
  const counts = (values: Readonly<Record<string, number>>) => Object.entries(values);
  const rows = [
    ...KINDS.values.map((kind) => [kind, stats.kinds[kind]] as const),
    ...counts(stats.rows),
    ...counts(stats.sources.languages).map(([name, value]) => [`sources in ${name}`, value] as const),
    ...counts(stats.sources.classes).map(([name, value]) => [`sources ${name}`, value] as const),
    ...counts(stats.sources.read).map(([name, value]) => [`sources read ${name}`, value] as const),
  ];
  const listed = (values: Readonly<Record<string, number>>) =>
    counts(values)
      .map(([name, value]) => `${name} ${formatNumber(value)}`)
      .join('   ');
  return {
    json: { ...stats },
    items: rows.map(([name, value]) => ({ name, value })),
    table: { columns: ['name', 'value'], rows: rows.map(([name, value]) => [name, String(value)]) },
    lines: (surface) => [
      [span(`Balkans ${dataset.version}`, 'heading'), span(`  as of ${dataset.date}`, 'muted')],
      [],
      ...columnLines(
        KINDS.values.map((kind) => [span(`  ${kind}`), span(formatNumber(stats.kinds[kind]).padStart(7))]),
        surface,
      ),
      [],
      ...wrapLine([span('  rows                  ', 'muted'), span(listed(stats.rows))], surface.width, 24),
      ...wrapLine(
        [span('  languages of sources  ', 'muted'), span(listed(stats.sources.languages))],
        surface.width,
        24,
      ),
      ...wrapLine([span('  classes of sources    ', 'muted'), span(listed(stats.sources.classes))], surface.width, 24),
      ...wrapLine([span('  read                  ', 'muted'), span(listed(stats.sources.read))], surface.width, 24),
    ],
  };
};
