import { DateFormatError } from '../errors.ts';
import { parseEdtf } from '../time/edtf.ts';
import { lexQuery, type OrToken, type QueryToken } from './lex-query.ts';
import { nearest } from './nearest.ts';
import type { ParsedQuery, QueryNote, QueryNoteCode, QueryTerm, SimpleTerm } from './parsed-query.ts';
import { DATE_FIELDS, type DateField, FIELD_MEANT, type FilterField, QUERY_FIELDS } from './query-field.ts';
import { type QueryVocabulary, resolveValues } from './resolve-values.ts';

/**
 * Reads a query: words, "phrases", `field:value`, each with `-` to exclude, and `a|b` or `a OR b` for either. Never
 * throws: what cannot be used is left out and noted with its 1-based position and the nearest value. `vocabulary` lists
 * the values of fields; a field without a list takes any value.
 *
 * @example
 * import { parseQuery } from '@balkans/domain/search';
 * parseQuery('rama kind:statment', { kind: ['event', 'statement'] }).notes;
 * // → [{"code":"unknown-value","text":"kind: no 'statment'; nearest is statement; left out","position":6,"nearest":["statement"]}]
 */
export function parseQuery(text: string, vocabulary: QueryVocabulary = {}): ParsedQuery {
  const notes: QueryNote[] = [];
  const noteAt = ({ position }: QueryToken | OrToken): TakeNote => {
    return (code, message, near = []) => notes.push({ code, text: message, position, nearest: near });
  };
  const groups: QueryToken[][] = [];
  let or: OrToken | undefined;
  for (const token of lexQuery(text)) {
    if (token.type === 'or') {
      if (or || groups.length === 0)
        noteAt(token)('lone-or', `nothing to choose from before '${token.text}'; left out`);
      else or = token;
    } else if (or) {
      groups.at(-1)!.push(token);
      or = undefined;
    } else {
      groups.push([token]);
    }
  }
  if (or) noteAt(or)('lone-or', `nothing to choose from after '${or.text}'; left out`);
  const terms = groups.flatMap((group) => {
    const alternatives = group.flatMap((token) => termsOf(token, vocabulary, noteAt(token)));
    return alternatives.length > 1 ? [anyOf(alternatives)] : alternatives;
  });
  return { text, terms, notes: notes.sort((a, b) => a.position - b.position) };
}

type TakeNote = (code: QueryNoteCode, message: string, near?: readonly string[]) => void;

function anyOf(alternatives: readonly SimpleTerm[]): QueryTerm {
  return { type: 'any', of: alternatives, negated: false, position: alternatives[0]!.position };
}

/** The term that a token is; of `exact:a|b` and `on:a|b` one for each side of the bar, of a token that says nothing none. */
function termsOf(token: QueryToken, vocabulary: QueryVocabulary, note: TakeNote): readonly SimpleTerm[] {
  const { negated, position, field, text, quoted } = token;
  if (!token.closed) note('open-quote', 'the quotation is not closed; taken up to the end');
  if (field === undefined) {
    if (text.trim() === '') return [];
    return [{ type: 'text', text, phrase: quoted, exact: false, negated, position }];
  }
  if (!isField(field)) {
    const near = meantField(field);
    note('unknown-field', `no field '${field}:'${hint(near.map((name) => `'${name}:'`))}; left out`, near);
    return [];
  }
  const sides = quoted ? [text] : text.split('|').filter((side) => side.trim() !== '');
  if (sides.every((side) => side.trim() === '')) {
    note('no-value', `'${field}:' has no value; left out`);
    return [];
  }
  if (field === 'exact') {
    return sides.map((side) => ({ type: 'text', text: side, phrase: quoted, exact: true, negated, position }));
  }
  if (isDateField(field)) return sides.flatMap((side) => dateTerm(field, { ...token, text: side }, note));
  const { values, unknown } = resolveValues(field, quoted ? [text] : text.split(/[,|]/), vocabulary);
  for (const { value, near } of unknown) {
    const what = value.includes('/') ? `no record '${value}'` : `no '${value}'`;
    note('unknown-value', `${field}: ${what}${hint(near)}; left out`, near);
  }
  return values.length > 0 ? [{ type: 'field', field, values, negated, position }] : [];
}

function dateTerm(field: DateField, { text, negated, position }: QueryToken, note: TakeNote): readonly SimpleTerm[] {
  try {
    const { first, last } = parseEdtf(text.trim());
    return [{ type: 'date', field, value: text.trim(), first, last, negated, position }];
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
    note('bad-date', `${field}: ${error.message}; left out`);
    return [];
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
