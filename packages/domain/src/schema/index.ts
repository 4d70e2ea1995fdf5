import type * as z from 'zod';
import type * as authored from '../generated/records.ts';
import type { Kind } from '../vocab/kind.ts';
import { SCHEMAS as BY_KIND } from './schemas.ts';

/** Authored records of each kind, as a schema reads and gives them. */
type AuthoredByKind = authored.RecordsByKind;

/** A schema of one kind of record, with the interface of the record as its type. */
export type RecordSchema<K extends Kind> = z.ZodType<AuthoredByKind[K]>;

/**
 * The zod schema of each kind of record. A schema checks one record; references, sources, overlaps and balance are the
 * lint's. Its issues say what to write instead.
 *
 * @example
 * import { SCHEMAS } from '@balkans/domain/schema';
 * SCHEMAS.person.safeParse({ id: 'person/Edi Rama' }).error?.issues[0]?.message;
 * // → "'person/Edi Rama' is not the id of a person; write person/some-slug, small letters, digits and hyphens"
 */
export const SCHEMAS = BY_KIND as unknown as { readonly [K in Kind]: RecordSchema<K> };

export type { AuthoredByKind };
