import { describe, expect, it } from 'vitest';
import { stateAt, type, world } from '../../../test/fixture-world.ts';
import { announce, greeting } from './announce.ts';

const said = (before: ReturnType<typeof stateAt>, keys: string) => announce(before, type(before, keys).state, world);

describe('linear mode', () => {
  it('says where it opens, as of when, and how many rows there are', () => {
    const lines = greeting(stateAt({ view: 'list', kind: 'person', query: '' }), world);
    expect(lines[0]).toBe('Balkans. As of 2026-11-24, designation plain, names in en.');
    expect(lines[2]).toMatch(/^People\. \d+ rows\.$/);
    expect(lines[3]).toMatch(/^1 of \d+\. .+\.$/);
  });

  it('says place and count of the row after each move, and only that', () => {
    expect(said(stateAt({ view: 'list', kind: 'person', query: '' }), 'j')).toEqual([
      expect.stringMatching(/^2 of \d+\. /),
    ]);
  });

  it('reads a record whole when it is opened', () => {
    const text = said(stateAt({ view: 'list', kind: 'statement', query: '' }), '\r');
    expect(text[0]).toMatch(/links, Tab goes through them\.$/);
    expect(text.length).toBeGreaterThan(10);
  });

  it('counts links while Tab goes through them', () => {
    const record = stateAt({ view: 'record', id: 'statement/2023-rama-skopje-border-request' });
    expect(said(record, '\t')).toEqual([expect.stringMatching(/^Link 1 of \d+\. .+, [a-z]+\/.+\.$/)]);
  });

  it('says the refusal of a key and of a date in words', () => {
    expect(said(stateAt({ view: 'home' }), 'Z')).toEqual(['Z does nothing here; ? shows the keys']);
    const asked = type(stateAt({ view: 'home' }), 'd\u00152023').state;
    expect(said(asked, '\r')).toEqual(["'2023' is a year: give a day, or ask for a range"]);
  });

  it('draws no boxes', () => {
    const lines = [...greeting(stateAt({ view: 'home' }), world), ...said(stateAt({ view: 'home' }), '?')];
    expect(lines.join('\n')).not.toMatch(/[─│┌┐└┘┬┴]/);
  });
});
