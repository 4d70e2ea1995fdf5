import type { HolderMode } from '../vocab/holder-mode.ts';
import { type Bounds, boundsOf } from './bounds-of.ts';
import type { Day } from './day.ts';
import type { HolderRow } from './holder-row.ts';
import { boundsHoldOn } from './holds-on.ts';
import { squeezeBounds } from './squeeze-bounds.ts';
import { isUnknown } from './uncertain.ts';

/** Who holds an office on a day. Several rows, and modes, mean that one of them holds and it is not known which. */
export interface HolderOnDay<Row extends HolderRow = HolderRow> {
  readonly holder: Row['holder'];
  readonly rows: readonly [Row, ...Row[]];
  readonly modes: readonly HolderMode[];
  readonly contested: boolean;
}

export interface HoldersOnDay<Row extends HolderRow = HolderRow> {
  readonly certain: readonly HolderOnDay<Row>[];
  readonly possible: readonly HolderOnDay<Row>[];
}

interface Tenure<Row> {
  readonly row: Row;
  readonly bounds: Bounds;
}

/**
 * The holders of an office on a day. In an office of one seat an unknown or qualified bound of one row does not reach
 * into, or past, days on which another uncontested row is certain. Where one person's two rows meet at the same
 * uncertain day, the person is certain and only the mode is not. Both lists empty: no record, which is not "nobody".
 *
 * @example
 * import { holdersOn } from '@balkans/domain';
 * const rows = [
 *   { key: 'one', holder: 'person/one', mode: 'full', start: '2016-04-07', end: '2020-11-05' },
 *   { key: 'two', holder: 'person/two', mode: 'acting', start: '2020-11-05', end: '2021-03-22' },
 * ] as const;
 * holdersOn(rows, '2020-11-05').certain.map(({ holder, modes }) => [holder, modes]);
 * // → [["person/two",["acting"]]]
 */
export function holdersOn<Row extends HolderRow>(rows: readonly Row[], day: Day, seats = 1): HoldersOnDay<Row> {
  const stated = rows.map((row) => ({ row, bounds: boundsOf(row) }));
  const tenures = seats === 1 ? stated.map((tenure) => ({ ...tenure, bounds: squeezeBounds(tenure, stated) })) : stated;
  const certain = tenures.filter(({ bounds }) => boundsHoldOn(bounds, day) === 'certain');
  const possible = tenures.filter(({ bounds }) => boundsHoldOn(bounds, day) === 'possible');
  const pairs = findSharedBounds(possible, day);
  const paired = new Set(pairs.flat());
  return {
    certain: [...certain.map((tenure) => holderOf([tenure])), ...pairs.map(holderOf)],
    possible: possible.filter((tenure) => !paired.has(tenure)).map((tenure) => holderOf([tenure])),
  };
}

function holderOf<Row extends HolderRow>(tenures: readonly [Tenure<Row>, ...Tenure<Row>[]]): HolderOnDay<Row> {
  const [first, ...rest] = tenures;
  const rows = [first.row, ...rest.map(({ row }) => row)] as const;
  return {
    holder: first.row.holder,
    rows,
    modes: [...new Set(rows.map(({ mode }) => mode))],
    contested: rows.some(({ standing }) => standing === 'contested'),
  };
}

type Pair<Row> = readonly [Tenure<Row>, Tenure<Row>];

/** Pairs of rows of one person of which one ends on the very day, not exactly known, on which the other starts. */
function findSharedBounds<Row extends HolderRow>(possible: readonly Tenure<Row>[], day: Day): Pair<Row>[] {
  const pairs: Pair<Row>[] = [];
  for (const before of possible) {
    const after = possible.find((tenure) => tenure !== before && isHandover(before, tenure, day));
    if (after) pairs.push([before, after]);
  }
  return pairs;
}

function isHandover(before: Tenure<HolderRow>, after: Tenure<HolderRow>, day: Day): boolean {
  return (
    isSamePerson(before.row, after.row) &&
    isSharedBound(before.row, after.row) &&
    hasBegun(before, day) &&
    hasNotEnded(after, day)
  );
}

/** Compares the bounds as stated, before sightings narrow the one or the other. */
function isSharedBound(before: HolderRow, after: HolderRow): boolean {
  const { end } = boundsOf({ ...before, attested: undefined });
  const { start } = boundsOf({ ...after, attested: undefined });
  return end.latest !== undefined && end.latest === start.latest && end.earliest === start.earliest;
}

function isSamePerson(a: HolderRow, b: HolderRow): boolean {
  return a.holder === b.holder && a.holder !== 'vacant' && !isUnknown(a.holder);
}

function hasBegun({ bounds }: Tenure<HolderRow>, day: Day): boolean {
  return bounds.start.latest !== undefined && bounds.start.latest <= day;
}

/** An end that no source states is no ground to doubt the first days of the later row. */
function hasNotEnded({ bounds }: Tenure<HolderRow>, day: Day): boolean {
  return bounds.end.latest === undefined || bounds.end.earliest === undefined || day < bounds.end.earliest;
}
