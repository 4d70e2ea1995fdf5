import { DateFormatError } from '../errors.ts';
import { parseEdtf } from '../time/edtf.ts';
import { lexQuery, type QueryToken } from './lex-query.ts';
import { nearest } from './nearest.ts';
import type { ParsedQuery, QueryNote, QueryNoteCode, QueryTerm } from './parsed-query.ts';
import { DATE_FIELDS, type DateField, FIELD_MEANT, type FilterField, QUERY_FIELDS } from './query-field.ts';
import { type QueryVocabulary, resolveValues } from './resolve-values.ts';

/**
 * Reads a query: words, "phrases", `field:value`, each with `-` to exclude. Never throws: what cannot be used is left
 * out and noted with its 1-based position and the nearest value. `vocabulary` lists the values of fields; a field
 * without a list takes any value.
 *
 * @example
 * import { parseQuery } from '@balkans/domain/search';
 * parseQuery('rama kind:statment', { kind: ['event', 'statement'] }).notes;
 * // → [{"code":"unknown-value","text":"kind: no 'statment'; nearest is statement; left out","position":6,"nearest":["statement"]}]
 */
export function parseQuery(text: string, vocabulary: QueryVocabulary = {}): ParsedQuery {
  const terms: QueryTerm[] = [];
  const notes: QueryNote[] = [];
  for (const token of lexQuery(text)) {
    const note = (code: QueryNoteCode, message: string, near: readonly string[] = []) => {
      notes.push({ code, text: message, position: token.position, nearest: near });
    };
    if (!token.closed) note('open-quote', 'the quotation is not closed; taken up to the end');
    const term = termOf(token, vocabulary, note);
    if (term) terms.push(term);
  }
  return { text, terms, notes };
}

type TakeNote = (code: QueryNoteCode, message: string, near?: readonly string[]) => void;

function termOf(token: QueryToken, vocabulary: QueryVocabulary, note: TakeNote): QueryTerm | undefined {
  const { negated, position, field, text, quoted } = token;
  if (field === undefined) {
    if (text.trim() === '') return undefined;
    return { type: 'text', text, phrase: quoted, exact: false, negated, position };
  }
  if (!isField(field)) {
    const near = meantField(field);
    note('unknown-field', `no field '${field}:'${hint(near.map((name) => `'${name}:'`))}; left out`, near);
    return undefined;
  }
  if (text.trim() === '') {
    note('no-value', `'${field}:' has no value; left out`);
    return undefined;
  }
  if (field === 'exact') return { type: 'text', text, phrase: quoted, exact: true, negated, position };
  if (isDateField(field)) return dateTerm(field, token, note);
  const { values, unknown } = resolveValues(field, quoted ? [text] : text.split(','), vocabulary);
  for (const { value, near } of unknown) {
    const what = value.includes('/') ? `no record '${value}'` : `no '${value}'`;
    note('unknown-value', `${field}: ${what}${hint(near)}; left out`, near);
  }
  return values.length > 0 ? { type: 'field', field, values, negated, position } : undefined;
}

function dateTerm(field: DateField, { text, negated, position }: QueryToken, note: TakeNote): QueryTerm | undefined {
  try {
    const { first, last } = parseEdtf(text.trim());
    return { type: 'date', field, value: text.trim(), first, last, negated, position };
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
    note('bad-date', `${field}: ${error.message}; left out`);
    return undefined;
  }
}

function meantField(name: string): readonly string[] {
  const near = nearest(name, [...QUERY_FIELDS, ...Object.keys(FIELD_MEANT)]);
  return [...new Set((FIELD_MEANT[name] ? [name] : near).map((each) => FIELD_MEANT[each] ?? each))];
}

function hint(near: readonly string[]): string {
  return near.length > 0 ? `; nearest is ${near.join(', ')}` : '';
}

function isField(name: string): name is FilterField | DateField | 'exact' {
  return (QUERY_FIELDS as readonly string[]).includes(name);
}

function isDateField(name: FilterField | DateField): name is DateField {
  return (DATE_FIELDS as readonly string[]).includes(name);
}
