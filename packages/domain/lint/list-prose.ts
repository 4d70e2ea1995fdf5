import type { AnyRecord } from '../src/dataset/records.ts';
import { splitSentences } from './sentences.ts';
import { isFields, type ValuePath, walkRecord } from './walk-record.ts';

/** One text of ours in one language. */
export interface ProseText {
  readonly record: AnyRecord;
  readonly path: ValuePath;
  readonly lang: string;
  readonly sentences: readonly string[];
  /** Whether its place says whose words these are: a position of its holders, a charge of its court. */
  readonly ascribed: boolean;
}

const BY_LANGUAGE = new Set([
  'summary',
  'definition',
  'method',
  'proposition',
  'text',
  'action',
  'condition',
  'holding',
  'doesNotDecide',
  'capacity',
]);
const ENGLISH = new Set(['note', 'matter', 'outcome', 'detail', 'caption', 'gist', 'why', 'readingNote']);

/** Every text of ours in a record: summaries, definitions, notes; no names, quotations or titles. */
export function listProse(record: AnyRecord): readonly ProseText[] {
  const found: ProseText[] = [];
  walkRecord(record, (fields, path) => {
    if (path.includes('history') || path.includes('renderings')) return;
    const row = typeof path.at(-2) === 'string' ? path.at(-2) : undefined;
    const ascribed = row === 'positions' || row === 'findings' || path.at(-1) === 'verdict';
    for (const [name, value] of Object.entries(fields)) {
      if (BY_LANGUAGE.has(name) && isFields(value)) {
        for (const [lang, text] of Object.entries(value)) {
          if (typeof text !== 'string') continue;
          found.push({ record, path: [...path, name, lang], lang, sentences: splitSentences(text), ascribed });
        }
      } else if (ENGLISH.has(name) && typeof value === 'string') {
        const sentences = splitSentences(value);
        found.push({ record, path: [...path, name], lang: 'en', sentences, ascribed: ascribed || name === 'matter' });
      }
    }
  });
  return found;
}
