import { KINDS } from '@balkans/domain';
import { fixture } from '@balkans/domain-fixture';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenOf, stateAt, type } from '../../../test/fixture-world.ts';
import { widthOf } from '../../text/width.ts';
import type { Route } from '../state/route.ts';

const SIZES = [
  [120, 40],
  [80, 24],
  [70, 40],
  [60, 16],
  [40, 12],
  [30, 8],
  [28, 7],
] as const;
const recordOf = (kind: (typeof KINDS.values)[number]): readonly Route[] =>
  fixture.records[kind].slice(0, 1).map(({ id }) => ({ view: 'record', id }));
const ROUTES: readonly Route[] = [
  { view: 'home' },
  { view: 'search', query: 'rama' },
  { view: 'search', query: 'nosuchword by:person/x' },
  { view: 'timeline', query: '' },
  { view: 'day', on: '2023-11-22' },
  { view: 'explain', from: 'polity/albania', to: 'polity/kosovo' },
  ...KINDS.values.map((kind): Route => ({ view: 'list', kind, query: '' })),
  ...KINDS.values.flatMap(recordOf),
];

describe.each(SIZES)('a frame at %i×%i', (columns, rows) => {
  it.each(ROUTES)('fits its cells at $view $kind $id', (route) => {
    const screen = screenOf(stateAt(route, [columns, rows]));
    expect(screen).toHaveLength(rows - 1);
    expect(screen.filter((row) => widthOf(row) !== columns)).toEqual([]);
    expect(screen.filter((row) => /\p{Cc}/u.test(row))).toEqual([]);
  });
});

describe('a frame', () => {
  it('fits after any keys', () => {
    const key = fc.constantFrom(
      ...'jkgGlhvyczpi?:/nNtxdD,.0123456789a ',
      '\r',
      '\t',
      '\u001b',
      '\u001b[B',
      '\u007f',
      '\u001b[6~',
    );
    const size = fc.constantFrom(...SIZES);
    fc.assert(
      fc.property(size, fc.array(key, { maxLength: 25 }), (cells, keys) => {
        const { state } = type(stateAt({ view: 'home' }, cells), keys.join('').replaceAll('\u001b', '\u001b'));
        const screen = screenOf(state);
        expect(screen).toHaveLength(cells[1] - 1);
        expect(screen.every((row) => widthOf(row) === cells[0])).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('marks the chosen row by a sign, not by colour alone', () => {
    const rows = screenOf(type(stateAt({ view: 'list', kind: 'person', query: '' }, [80, 24]), 'j').state);
    expect(rows.filter((row) => row.startsWith('▸'))).toHaveLength(1);
  });

  it('names the page by its address, so that it can be selected by hand', () => {
    const [, rule] = screenOf(stateAt({ view: 'record', id: 'person/edi-rama' }, [80, 24]));
    expect(rule).toContain('person/edi-rama');
  });

  it('says what is wrong with a query, and what was probably meant', () => {
    const text = screenOf(stateAt({ view: 'search', query: 'rama by:person/edi-ramma' })).join('\n');
    expect(text).toContain('column 6');
    expect(text).toContain('person/edi-rama');
  });

  it('has a footer of keys that always ends in help', () => {
    for (const size of SIZES.slice(0, 5)) {
      expect(screenOf(stateAt({ view: 'list', kind: 'event', query: '' }, size)).at(-1), String(size)).toMatch(
        /\?( help)?\s*$/,
      );
    }
  });

  it('says in a sentence that the terminal is too small', () => {
    expect(screenOf(stateAt({ view: 'home' }, [28, 7])).join(' ')).toMatch(
      /needs 30 columns\s+and 8 rows; here are 28×7/,
    );
  });

  it('lays letters over links without shifting what stands behind', () => {
    const state = stateAt({ view: 'record', id: 'statement/2023-rama-skopje-border-request' }, [80, 24]);
    const [before, after] = [screenOf(state), screenOf(type(state, 'v').state)];
    const changed = after.flatMap((row, at) => (row === before[at] ? [] : [[row, before[at]!] as const]));
    const body = changed.filter(([row]) => row.includes('['));
    expect(body.length).toBeGreaterThan(0);
    for (const [row, was] of body) expect(row.replace(/\[[a-z]+\]/g, '').length).toBeLessThan(was.length);
  });
});
