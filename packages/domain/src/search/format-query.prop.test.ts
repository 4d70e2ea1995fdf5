import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery } from './format-query.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryTerm, SimpleTerm } from './parsed-query.ts';
import { QUERY_FIELDS } from './query-field.ts';

const vocabulary = { kind: ['event', 'statement'], by: ['person/edi-rama', 'organization/kfor'], topic: ['status'] };
const parse = (text: string) => parseQuery(text, vocabulary);

const piece = fc.oneof(
  fc.constantFrom(
    '-',
    '"',
    '“',
    ':',
    ' ',
    ' ',
    '/',
    ',',
    '|',
    ' OR ',
    'OR',
    '2023',
    '2023-11',
    'Вучић',
    'rama',
    'kind:event',
  ),
  fc.constantFrom('exact:', '-exact:Đ', 'by:rama', 'by:kfor,rama', 'topic:status', 'on:2023|2024', 'place:a"b c"'),
  fc.constantFrom(...QUERY_FIELDS).map((field) => `${field}:`),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const query = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const unplaced = ({ position, ...term }: SimpleTerm) => term;
const withoutPositions = (terms: readonly QueryTerm[]) =>
  terms.map((term) => (term.type === 'any' ? { type: term.type, of: term.of.map(unplaced) } : unplaced(term)));

describe('formatQuery', () => {
  it('is read again as the same terms, without a fault', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { terms } = parse(text);
        const again = parse(formatQuery({ terms }));
        expect(withoutPositions(again.terms)).toEqual(withoutPositions(terms));
        expect(again.notes).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has one form for what means one thing', () => {
    const forms = ['rama|kurti by:rama', 'rama OR kurti  by:person/edi-rama', 'rama | kurti by:"person/edi-rama"'];
    expect(new Set(forms.map((form) => formatQuery(parse(form))))).toEqual(
      new Set(['rama OR kurti by:person/edi-rama']),
    );
  });
});
