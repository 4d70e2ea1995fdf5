import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { loadIndex } from './load-index.ts';
import { parseQuery } from './parse-query.ts';
import { runSearch } from './run-search.ts';
import { SEARCH_FIXTURE } from './search-fixture.ts';

const index = loadIndex(buildIndex(SEARCH_FIXTURE));
const word = fc.oneof(
  fc.constantFrom('rama', 'Ђаковица', '__proto__', 'constructor', 'exact:x', '-kfor', '"a b"', 'OR', '|', '-rama|kfor'),
  fc.string(),
);
const query = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));

describe('runSearch', () => {
  it('never throws, and answers the same query with the same answer', () => {
    fc.assert(
      fc.property(query, (text) => {
        expect(runSearch(index, parseQuery(text))).toEqual(runSearch(index, parseQuery(text)));
      }),
    );
  });

  it('finds among kinds what it finds of them among all', () => {
    fc.assert(
      fc.property(query, (text) => {
        const all = runSearch(index, parseQuery(text)).hits.filter(({ kind }) => kind === 'statement');
        expect(runSearch(index, parseQuery(text), { kinds: ['statement'] }).hits).toEqual(all);
      }),
    );
  });

  it('finds every record by every one of its names, before the others', () => {
    for (const { id, names } of SEARCH_FIXTURE) {
      for (const name of names) expect(runSearch(index, parseQuery(name)).hits[0]?.id, name).toBe(id);
    }
  });
});
