import type { Dataset } from '../dataset/dataset.ts';
import type { Finding, Position } from '../dataset/records.ts';
import type { QuestionId } from '../generated/ids.ts';
import type { Day } from '../time/day.ts';
import { holdsOn } from '../time/holds-on.ts';
import { rangeOfValue } from '../time/interval.ts';
import { parseDay } from '../time/parse-day.ts';
import { bodiesOf } from './bodies-of.ts';
import { compareStarts } from './compare-starts.ts';
import { getQuestion } from './get-record.ts';
import { nameOf } from './name-of.ts';

/** Positions and findings on a question; without a day, every position is `certain` to be on record. */
export interface PositionsOnDay {
  readonly certain: readonly Position[];
  readonly possible: readonly Position[];
  readonly findings: readonly Finding[];
  /** Positions that begin after the day asked for. */
  readonly later: readonly Position[];
}

/** Order of positions: by start, then by the names of their holders. */
function byStart(dataset: Dataset): (a: Position, b: Position) => number {
  const names = ({ holders }: Position) =>
    holders.map((holder) => (typeof holder === 'string' ? nameOf(dataset, holder) : holder.unnamed)).join(', ');
  return (a, b) => compareStarts(a, b) || names(a).localeCompare(names(b), 'en');
}

function isHeldFor(dataset: Dataset, { holders, start }: Position, holder: string): boolean {
  const taken = rangeOfValue(start);
  return holders.some((each) => typeof each === 'string' && bodiesOf(dataset, each, taken).has(holder));
}

/**
 * Who holds what on a contested question, by start and then by name, and what was found. With `on`, the positions that
 * certainly and possibly stood that day; without, all of them. With `holder`, those of that actor and of its organs and
 * office-holders when they took the position. Throws `NotFoundError` and `DateFormatError`.
 *
 * @example
 * import { positionsOn } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * positionsOn(dataset, 'question/banjska-serbian-state-role').certain.length >= 2;
 * // → true
 */
export function positionsOn(
  dataset: Dataset,
  question: QuestionId,
  options: { readonly on?: Day; readonly holder?: string } = {},
): PositionsOnDay {
  const { positions, findings = [] } = getQuestion(dataset, question);
  const { holder } = options;
  const sorted = positions
    .filter((row) => holder === undefined || isHeldFor(dataset, row, holder))
    .sort(byStart(dataset));
  if (options.on === undefined) return { certain: sorted, possible: [], findings, later: [] };
  const day = parseDay(options.on);
  return {
    certain: sorted.filter((row) => holdsOn(row, day) === 'certain'),
    possible: sorted.filter((row) => holdsOn(row, day) === 'possible'),
    findings,
    later: sorted.filter((row) => (rangeOfValue(row.start).earliest ?? '') > day),
  };
}
