import type { Dataset } from '../dataset/dataset.ts';
import { listRefs } from '../dataset/list-refs.ts';
import type { AnyRecord, Statement } from '../dataset/records.ts';
import { kindOf, type RecordId, recordIdOf } from '../dataset/ref.ts';
import { sideOf, sideOfSpeaker } from '../query/side-of.ts';
import { parsePeriod } from '../time/when.ts';
import type { FilterField } from './query-field.ts';
import { readFeatures } from './read-features.ts';

type Loose = Readonly<Record<string, unknown>>;

const ACTORS: ReadonlySet<string> = new Set(['person', 'organization', 'polity']);
/** Fields by which a record says what it is about; the rest of its links are sources, actors and places. */
const ABOUT_FIELDS: ReadonlySet<string> = new Set([
  'about',
  'answers',
  'occasion',
  'targets',
  'related',
  'partOf',
  'geography',
  'of',
]);
/** A span of more years is found by `after:` and `before:` alone. */
const MOST_YEARS = 5;

/** The values under which a record is filtered and counted. */
export function readFilters(
  dataset: Dataset,
  record: AnyRecord,
  dates: readonly string[],
): Partial<Record<FilterField, readonly string[]>> {
  const kind = kindOf(record.id as RecordId);
  const loose = record as unknown as Loose;
  const refs = listRefs(record).filter(({ inProse }) => !inProse);
  const linked = (wanted: (kind: string) => boolean) =>
    refs.map(({ ref }) => recordIdOf(ref)).filter((id) => wanted(kindOf(id)));
  const fields: Record<FilterField, readonly unknown[]> = {
    kind: [kind],
    type: [loose.type ?? loose.class ?? loose.predicate ?? loose.stage ?? loose.measure],
    actor: linked((each) => ACTORS.has(each)),
    place: linked((each) => each === 'place'),
    topic: [...list(loose.topics), ...list(loose.provisions).flatMap((row) => list((row as Loose).topics))],
    by: voicesOf(loose),
    about: refs.filter(({ path }) => ABOUT_FIELDS.has(String(path[0]))).map(({ ref }) => ref),
    act: [loose.act],
    side:
      kind === 'statement'
        ? (record as Statement).speakers.map((speaker) => sideOfSpeaker(dataset, speaker))
        : [sideOf(dataset, record.id)],
    year: dates.flatMap(yearsOf),
    lang: [
      loose.lang,
      ...(kind === 'statement' ? [loose.spokenIn] : []),
      ...list(loose.renderings).map((row) => (row as Loose).lang),
    ],
    source: linked((each) => each === 'source'),
    has: readFeatures(record),
  };
  const entries = Object.entries(fields).map(([field, values]) => [field, unique(values)] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

/** Who speaks in a record: its speakers, its assessor, the holders of its positions. */
function voicesOf(record: Loose): readonly unknown[] {
  const speakers = list(record.speakers).map((row) => (row as Loose).actor);
  const holders = list(record.positions).flatMap((row) => list((row as Loose).holders));
  return [...speakers, record.assessor, ...holders];
}

function yearsOf(date: string): readonly string[] {
  const { from, to } = parsePeriod(date);
  const first = Number((from ?? to)?.first.slice(0, 4));
  const last = Number((to ?? from)?.last.slice(0, 4));
  return Array.from({ length: Math.min(last - first + 1, MOST_YEARS) }, (_, at) => String(first + at));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function unique(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.filter((value): value is string => typeof value === 'string'))];
}
