import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { QUERY_FIELDS } from './query-field.ts';

const piece = fc.oneof(
  fc.constantFrom('-', '"', '“', ':', ' ', '/', ',', '2023', '22.11.2023', 'Вучић', 'rama'),
  fc.constantFrom(...QUERY_FIELDS).map((field) => `${field}:`),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const query = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const vocabulary = { kind: ['event', 'statement'], by: ['person/edi-rama'] };

describe('parseQuery', () => {
  it('never throws, and every position lies in the query', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { terms, notes } = parseQuery(text, vocabulary);
        for (const { position } of [...terms, ...notes]) {
          expect(position).toBeGreaterThanOrEqual(1);
          expect(position).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('keeps terms in the order in which they were written', () => {
    fc.assert(
      fc.property(query, (text) => {
        const positions = parseQuery(text).terms.map((term) => term.position);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });
});
