import type { Kind } from '../vocab/kind.ts';
import type { RecordOf } from './records.ts';
import { toSerbianLatin } from './to-serbian-latin.ts';

type Value = Record<string, unknown>;

function withSerbianLatin(name: unknown): unknown {
  if (typeof name !== 'object' || name === null) return name;
  const forms = name as Record<string, string>;
  const cyrillic = forms['sr-Cyrl'];
  if (cyrillic === undefined || forms['sr-Latn'] !== undefined) return name;
  return Object.fromEntries(
    Object.entries(forms).flatMap(([lang, form]) =>
      lang === 'sr-Cyrl'
        ? [
            [lang, form],
            ['sr-Latn', toSerbianLatin(cyrillic)],
          ]
        : [[lang, form]],
    ),
  );
}

/** The key of an observation whose author wrote none: its period and first source, made a slug. */
function observationKey(observation: Value, taken: Set<string>): string {
  const [source] = observation.sources as { ref: string }[];
  const base = `${observation.period}-${source?.ref.slice('source/'.length) ?? 'unsourced'}`
    .toLowerCase()
    .replace(/\.\./g, 'open')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let key = base;
  for (let copy = 2; taken.has(key); copy += 1) key = `${base}-${copy}`;
  return key;
}

function withKeys(observations: readonly Value[]): Value[] {
  const taken = new Set(observations.flatMap((row) => (typeof row.key === 'string' ? [row.key] : [])));
  return observations.map((row) => {
    if (row.key !== undefined) return row;
    const key = observationKey(row, taken);
    taken.add(key);
    return { key, ...row };
  });
}

function sourcesOfRenderings(statement: Value): { ref: string }[] {
  const renderings = (statement.renderings ?? []) as { source: string }[];
  return [...new Set(renderings.map((row) => row.source))].map((ref) => ({ ref }));
}

/** The published form of an authored record: what follows from its rows is written out. */
export function publishRecord<K extends Kind>(kind: K, authored: object): RecordOf<K> {
  const record: Value = { ...authored };
  if (record.name !== undefined) record.name = withSerbianLatin(record.name);
  if (kind === 'statement') record.sources ??= sourcesOfRenderings(record);
  if (kind === 'series') record.observations = withKeys(record.observations as Value[]);
  return record as unknown as RecordOf<K>;
}
