import { padLine, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import { pad } from '../../text/fit.ts';
import { type KeyTableRow, keyTable } from '../key-table.ts';
import { KEYS } from '../keys.ts';
import type { State } from '../state/state.ts';
import { whereOf } from '../where-of.ts';

const NAMES = {
  list: 'In a list',
  page: 'In a record',
  home: 'At home',
  time: 'On a day',
  box: 'In a box',
  top: 'On top',
  any: '',
} as const;
/** Two columns need this many cells. */
const WIDE = 96;

/** The keys that apply where help was asked for, beside those that apply everywhere. */
export function helpLines(state: State): readonly Line[] {
  const { top, box, ...below } = state;
  const where = whereOf(below);
  const here = keyTable(KEYS.filter((binding) => binding.where.includes(where) && !binding.where.includes('any')));
  const everywhere = keyTable(KEYS.filter((binding) => binding.where.includes('any')));
  const left = columnOf(NAMES[where], here, 24);
  const right = columnOf('Everywhere', everywhere, 22);
  if (state.columns < WIDE) return [...left, [], ...right];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...padLine(left[at] ?? [], 52),
    ...(right[at] ?? []),
  ]);
}

function columnOf(title: string, rows: readonly KeyTableRow[], keys: number): readonly Line[] {
  return [
    [span(title, 'muted')],
    ...rows.map((row): Line => [span(pad(row.keys, keys), 'heading'), span(` ${row.label}`)]),
  ];
}
