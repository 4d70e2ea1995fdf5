import { describe, expect, it } from 'vitest';
import { facetRules, facetsOf, tokensOf } from './facets.ts';

const documents = [
  { id: 'event/a', kind: 'event', title: 'A', names: [], text: '', fields: { type: ['attack'], year: ['2023'] } },
  {
    id: 'event/b',
    kind: 'event',
    title: 'B',
    names: [],
    text: '',
    fields: { type: ['meeting'], year: ['2022', '2023'] },
  },
];
const facets = facetsOf('event', documents, (id) => id);

describe('facetsOf', () => {
  it('counts a record once under each of its values, years newest first', () => {
    expect(facets.find(({ field }) => field === 'year')?.values.map(({ value, count }) => [value, count])).toEqual([
      ['2023', 2],
      ['2022', 1],
    ]);
  });

  it('shows the labels of the vocabulary', () => {
    expect(facets.find(({ field }) => field === 'type')?.values.map(({ label }) => label)).toContain('Attack');
  });

  it('leaves out a field that could narrow nothing', () => {
    expect(facets.some(({ field }) => field === 'topic')).toBe(false);
  });
});

it('writes on a row what the boxes ask for', () => {
  expect(tokensOf('event', documents[1]!)).toBe('type:meeting year:2022 year:2023');
});

it('hides a row by one field and lets the next field decide where its value is ticked', () => {
  const rules = facetRules(facets);
  expect(rules).toContain('display: var(--type, var(--year, var(--row)))');
  expect(rules).toContain('.row[data-f~="type:attack"] { --type: initial; }');
});
