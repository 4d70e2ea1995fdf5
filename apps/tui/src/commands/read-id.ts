import {
  type Dataset,
  findRefParts,
  findRow,
  getRecord,
  isKind,
  KINDS,
  type Kind,
  type MovedId,
  NotFoundError,
  type RecordId,
  UsageError,
} from '@balkans/domain';
import { nearest } from '@balkans/domain/search';
import type { OutputNote } from '../cli/output.ts';

/** Words that people write for a kind, and the kind that they mean. */
const KIND_MEANT: Readonly<Record<string, Kind>> = {
  people: 'person',
  persons: 'person',
  country: 'polity',
  countries: 'polity',
  state: 'polity',
  states: 'polity',
  polities: 'polity',
  organisation: 'organization',
  organisations: 'organization',
  quote: 'statement',
  accord: 'agreement',
  deal: 'agreement',
  city: 'place',
  glossary: 'term',
};

/** A kind as typed. Throws `UsageError` with the nearest. */
export function readKind(text: string): Kind {
  if (isKind(text)) return text;
  const near = KIND_MEANT[text.toLowerCase()] ?? nearest(text, KINDS.values)[0];
  throw new UsageError(`no kind '${text}'${near ? `; nearest is '${near}'` : ''} (balkans help list)`);
}

export interface ReadId {
  /** The record, under its present id. */
  readonly id: RecordId;
  /** The row inside the record that was asked for. */
  readonly row: readonly string[];
  /** Says so where the id was renamed. */
  readonly notes: readonly OutputNote[];
}

/** An id as typed, of a record that exists. Throws `UsageError` where it is none, `NotFoundError` with near ids. */
export function readId(dataset: Dataset, text: string): ReadId {
  const [kind = ''] = text.split('/');
  if (!text.includes('/'))
    throw new UsageError(`'${text}' is not an id (kind/slug); to look for it: balkans search ${text}`);
  readKind(kind);
  const parts = findRefParts(text);
  if (!parts) throw new NotFoundError(kind, text, []);
  const record = getRecord(dataset, parts.record);
  if (parts.row.length > 0 && !findRow(record, parts.row)) throw missingRow(record, parts.record, parts.row);
  const moved: MovedId | undefined = dataset.moved.find(({ from }) => from === parts.record);
  const notes = moved ? [{ code: 'moved', text: `'${moved.from}' is now ${moved.to}` }] : [];
  return { id: record.id as RecordId, row: parts.row, notes };
}

/** An id of one kind, for a verb that reads no other. Throws `UsageError` for another kind. */
export function readIdOf<K extends Kind>(
  dataset: Dataset,
  text: string,
  { verb, kind }: { readonly verb: string; readonly kind: K },
): RecordId<K> {
  const { id } = readId(dataset, text);
  if (!id.startsWith(`${kind}/`)) {
    const article = /^[aeo]/.test(kind) ? 'an' : 'a';
    throw new UsageError(`${verb} needs ${article} ${kind}, got ${text}; try balkans show`);
  }
  return id as RecordId<K>;
}

function missingRow(record: object, id: string, row: readonly string[]): NotFoundError {
  const keys = Object.values(record).flatMap((value) =>
    Array.isArray(value) ? value.flatMap((each) => (each as { key?: string })?.key ?? []) : [],
  );
  const held = keys.length > 0 ? `; it has ${keys.slice(0, 8).join(', ')}` : '';
  return new NotFoundError(id.split('/')[0] ?? '', id, [], `${id} has no '${row.join('.')}'${held}`);
}
