import type { Reading } from '../vocab/reading.ts';
import type { Side } from '../vocab/side.ts';
import type { Assessed } from './delivery-of.ts';

/** The last verdict of one side on one duty. */
export interface SideVerdict {
  readonly side: Side;
  readonly last: Assessed;
  /** Whether an earlier verdict of the side was read otherwise. */
  readonly isChanged: boolean;
}

/**
 * What the sides say of one duty: `silent` where nobody speaks, `one-side` where one does, `agree` where the last
 * readings of all sides are one, else `differ`. Readings that are not codable are verdicts, but agree with nothing.
 */
export type Picture = 'silent' | 'one-side' | 'agree' | 'differ';

export interface SidesCompared {
  readonly picture: Picture;
  readonly verdicts: readonly SideVerdict[];
  /** Verdicts of assessors of no side. */
  readonly others: readonly Assessed[];
}

/**
 * Sets the last verdict of each side on one duty beside those of the others. It compares and never averages: a reading is
 * ours, the verdict its assessor's.
 *
 * @example
 * import { compareSides, deliveryOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const { obligations } = deliveryOf(dataset, 'agreement/brussels-agreement-2013');
 * const asm = obligations.find(({ id }) => id === 'agreement/brussels-agreement-2013.asm.o1');
 * compareSides(asm?.assessments ?? []).verdicts.length > 1;
 * // → true
 */
export function compareSides(assessments: readonly Assessed[]): SidesCompared {
  const bySide = new Map<Side, Assessed[]>();
  for (const assessed of assessments) {
    for (const side of assessed.sides) bySide.set(side, [...(bySide.get(side) ?? []), assessed]);
  }
  const verdicts = [...bySide].map(([side, list]): SideVerdict => {
    const last = list.at(-1)!;
    const isChanged = list.some(({ assessment }) => assessment.reading !== last.assessment.reading);
    return { side, last, isChanged };
  });
  return { picture: pictureOf(verdicts), verdicts, others: assessments.filter(({ sides }) => sides.length === 0) };
}

const NO_READING: Reading = 'not-codable';

function pictureOf(verdicts: readonly SideVerdict[]): Picture {
  if (verdicts.length === 0) return 'silent';
  if (verdicts.length === 1) return 'one-side';
  const readings = new Set(verdicts.map(({ last }) => last.assessment.reading));
  return readings.size === 1 && !readings.has(NO_READING) ? 'agree' : 'differ';
}
