import type { Where } from './key-action.ts';
import { keyLabel } from './key-label.ts';
import { KEYS, type KeyBinding } from './keys.ts';

export interface KeyTableRow {
  readonly keys: string;
  readonly label: string;
  readonly where: readonly Where[];
}

const LISTS = 'a list: statements, agreements, events, questions, people, offices, relations, series, dossiers';

/** The key table as text, for help and documents: two ways of one movement share a row, as do the digits. */
export function keyTable(bindings: readonly KeyBinding[] = KEYS): readonly KeyTableRow[] {
  const rows: KeyTableRow[] = [];
  for (const { action, keys, label, where } of bindings) {
    if (/^go\.[2-9]$/.test(action)) continue;
    const row =
      action === 'go.1' ? { keys: '1 – 9', label: LISTS, where } : { keys: keys.map(keyLabel).join(' '), label, where };
    const before = rows.at(-1);
    if (before?.label === label) rows[rows.length - 1] = { ...before, keys: interleave(before.keys, row.keys) };
    else rows.push(row);
  }
  return rows;
}

/** `↓ j` and `↑ k` as `↓ ↑  j k`. */
function interleave(first: string, second: string): string {
  const [a, b] = [first.split(' '), second.split(' ')];
  return a.map((key, at) => (b[at] ? `${key} ${b[at]}` : key)).join('  ');
}
