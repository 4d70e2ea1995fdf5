import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { completeQuery } from './complete-query.ts';
import { loadIndex } from './load-index.ts';
import { SEARCH_FIXTURE } from './search-fixture.ts';

const index = loadIndex(buildIndex(SEARCH_FIXTURE));
/** Completes at the bar, which is taken out. */
const complete = (marked: string) => {
  const cursor = marked.indexOf('▮');
  return completeQuery(marked.replace('▮', ''), cursor, index);
};
const texts = (marked: string) => complete(marked).candidates.map(({ text }) => text);
const applied = (marked: string) => {
  const { from, to, candidates } = complete(marked);
  const text = marked.replace('▮', '');
  return `${text.slice(0, from)}${candidates[0]?.text}${text.slice(to)}`;
};

describe('completeQuery', () => {
  it('offers fields for a beginning of one, and all where nothing is typed', () => {
    expect(texts('rama ki▮')).toEqual(['kind:']);
    expect(texts('a▮')).toEqual(['actor:', 'about:', 'act:', 'after:']);
    expect(texts('rama ▮').length).toBeGreaterThan(10);
  });

  it('offers the values that records carry, those of most records first', () => {
    expect(texts('kind:▮')[0]).toBe('person');
    expect(texts('kind:st▮')).toEqual(['statement']);
    expect(complete('act:▮').candidates).toEqual([
      { text: 'assert', count: 1 },
      { text: 'request', count: 1 },
    ]);
  });

  it('finds a record by the words of its slug in any spelling, and names it', () => {
    expect(complete('by:Рам▮').candidates).toEqual([{ text: 'person/edi-rama', label: 'Edi Rama', count: 2 }]);
    expect(texts('by:edi-r▮')).toEqual(['person/edi-rama']);
  });

  it('replaces the word at the cursor and keeps the rest', () => {
    expect(applied('x -kind:st▮ate y')).toBe('x -kind:statement y');
    expect(applied('kind:event,st▮ y')).toBe('kind:event,statement y');
    expect(applied('kind:event|pl▮')).toBe('kind:event|place');
    expect(applied('tree OR ki▮')).toBe('tree OR kind:');
  });

  it('offers nothing for days and unknown fields', () => {
    expect([texts('after:20▮'), texts('foo:▮')]).toEqual([[], []]);
  });
});
