import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { Speaker } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import { SIDES, type Side } from '../vocab/side.ts';

const isSide = (value: unknown): value is Side => SIDES.values.includes(value as Side);

/** Whether a side is one voice: `other` gathers many, and `none` is nobody's. */
export function isOneSide(side: Side): boolean {
  return side !== 'other' && side !== 'none';
}

/**
 * The side of a polity, an organization or an office: its own, or that of the body above it. Undefined where none is
 * written, and for people, who stand for a side only in a capacity.
 *
 * @example
 * import { sideOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * sideOf(dataset, 'office/prime-minister-of-albania');
 * // → "albania"
 */
export function sideOf(dataset: Dataset, id: string): Side | undefined {
  const seen = new Set<string>();
  for (let body: string | undefined = id; body !== undefined && !seen.has(body); ) {
    seen.add(body);
    const record: object | undefined = findRecord(dataset, body as RecordId);
    if (record === undefined) return undefined;
    if ('side' in record && isSide(record.side)) return record.side;
    body = 'of' in record && typeof record.of === 'string' ? record.of : undefined;
  }
  return undefined;
}

/**
 * The side that a speaker stands for: of the body on whose behalf a person speaks or whose office the person holds, or
 * of the speaking body itself.
 *
 * @example
 * import { getStatement, sideOfSpeaker } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const { speakers } = getStatement(dataset, 'statement/2023-rama-skopje-border-request');
 * speakers.map((speaker) => sideOfSpeaker(dataset, speaker));
 * // → ["albania"]
 */
export function sideOfSpeaker(dataset: Dataset, { actor, capacity, for: principal }: Speaker): Side | undefined {
  if (principal !== undefined) return sideOf(dataset, principal);
  if (!actor.startsWith('person/')) return sideOf(dataset, actor);
  return typeof capacity === 'string' ? sideOf(dataset, capacity) : undefined;
}
