import { findEntry, KINDS, type Kind } from '@balkans/domain';

/** Kinds that stand in the masthead; all stand in the foot. */
export const MAIN_KINDS: readonly Kind[] = ['statement', 'agreement', 'event', 'person', 'question', 'series'];

export function pluralOf(kind: Kind): string {
  return findEntry(KINDS, kind)?.plural ?? kind;
}
