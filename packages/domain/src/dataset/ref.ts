import { KINDS, type Kind } from '../vocab/kind.ts';

/** `kind/slug`, the id of a record; opaque, and kept for ever. */
export type RecordId<K extends Kind = Kind> = `${K}/${string}`;

/** `kind/slug`, or `kind/slug.key` for a row inside a record. */
export type Ref<K extends Kind = Kind> = `${K}/${string}`;

const REF_PATTERN = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)((?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*)$/;

export interface ParsedRef {
  readonly kind: Kind;
  readonly slug: string;
  /** The record, without its rows; for an assessment, whose id is dotted, the whole ref. */
  readonly record: RecordId;
  /** Keys of the row inside the record, outermost first; empty for the record itself. */
  readonly row: readonly string[];
}

/**
 * Reads a reference, or answers undefined where the text is not of its form.
 *
 * @example
 * import { findRefParts } from '@balkans/domain';
 * findRefParts('agreement/ohrid-annex-2023.p7')?.row;
 * // → ["p7"]
 */
export function findRefParts(text: string): ParsedRef | undefined {
  const match = REF_PATTERN.exec(text);
  if (!match) return undefined;
  const [, kind, slug, rest] = match as unknown as [string, string, string, string];
  if (!isKind(kind)) return undefined;
  const keys = rest === '' ? [] : rest.slice(1).split('.');
  if (kind === 'assessment') return { kind, slug: slug + rest, record: text as RecordId, row: [] };
  return { kind, slug, record: `${kind}/${slug}`, row: keys };
}

/**
 * Whether a text names a kind of record.
 *
 * @example
 * import { isKind } from '@balkans/domain';
 * [isKind('person'), isKind('country')];
 * // → [true,false]
 */
export function isKind(text: string): text is Kind {
  return (KINDS.values as readonly string[]).includes(text);
}

/**
 * The kind that an id names by its first part.
 *
 * @example
 * import { kindOf } from '@balkans/domain';
 * kindOf('person/edi-rama');
 * // → person
 */
export function kindOf<K extends Kind>(id: RecordId<K>): K {
  return id.slice(0, id.indexOf('/')) as K;
}

/**
 * The record that a reference leads to, without its row.
 *
 * @example
 * import { recordIdOf } from '@balkans/domain';
 * recordIdOf('agreement/ohrid-annex-2023.p7');
 * // → agreement/ohrid-annex-2023
 */
export function recordIdOf(ref: Ref): RecordId {
  return findRefParts(ref)?.record ?? (ref as RecordId);
}
