import { describe, expect, it } from 'vitest';
import { stateAt, type, world } from '../../../test/fixture-world.ts';
import { viewOf } from '../view-of.ts';
import type { State } from './state.ts';

const home = stateAt({ view: 'home' });
const statements = stateAt({ view: 'list', kind: 'statement', query: '' });
const view = (state: State) => viewOf(state, world.library, world.glyphs);
const after = (state: State, bytes: string) => type(state, bytes).state;
const [DOWN, BACK, ESC, TAB] = ['\u001b[B', '\u007f', '\u001b', '\t'];

describe('moving', () => {
  it('goes to a list by its digit, to a record by Enter, and back to the very row', () => {
    const there = after(home, '1jj\r');
    expect(there.place.route.view).toBe('record');
    const again = after(there, BACK);
    expect(again.place.route).toEqual({ view: 'list', kind: 'statement', query: '' });
    expect(view(again).index).toBe(2);
  });

  it('goes forward again to where it came back from', () => {
    const there = after(home, '1\r');
    expect(after(there, `${BACK}]`).place).toEqual(there.place);
  });

  it('stays inside a list at both ends', () => {
    expect(view(after(statements, 'kkk')).index).toBe(0);
    const last = after(statements, `G${DOWN}`);
    expect(view(last).index).toBe(view(last).list!.rows.length - 1);
    expect(view(after(last, 'g')).index).toBe(0);
  });

  it('keeps the chosen record when the day and the designation change', () => {
    const chosen = after(statements, 'jjj');
    expect(after(chosen, 'ppi').place.selected).toBe(chosen.place.selected);
  });

  it('walks the results of the list from inside a record', () => {
    const second = after(statements, '\rn');
    expect(second.place.route).toEqual({ view: 'record', id: view(after(statements, 'j')).row!.key });
    expect(after(second, 'N').place.route).toEqual(after(statements, '\r').place.route);
  });

  it('says what a key without meaning does, and nothing else', () => {
    const { message, ...rest } = after(home, 'Z');
    expect(message?.text).toBe('Z does nothing here; ? shows the keys');
    expect(rest).toEqual(home);
  });
});

describe('links', () => {
  const record = stateAt({ view: 'record', id: 'statement/2023-rama-skopje-border-request' });

  it('are stepped through by Tab, and followed by Enter', () => {
    const onFirst = after(record, TAB);
    const { to } = view(onFirst).page!.links[onFirst.place.stop!]!;
    expect(after(onFirst, '\r').place.route).toEqual({ view: 'record', id: to });
  });

  it('are visited by their letters, and any other key clears the letters', () => {
    expect(after(record, 'v').top).toBe('hints');
    expect(after(record, 'va').place.route.view).toBe('record');
    expect(after(record, 'va').place.route).not.toEqual(record.place.route);
    expect(after(record, 'v0').top).toBeUndefined();
  });

  it('come into view when the cursor reaches them', () => {
    const links = view(record).page!.links.length;
    const state = after(record, TAB.repeat(links));
    const { row } = view(state).page!.links[state.place.stop!]!;
    expect(row).toBeGreaterThanOrEqual(state.place.pageTop);
    expect(row).toBeLessThan(state.place.pageTop + view(state).pageHeight);
  });
});

describe('boxes', () => {
  it('take letters as text and find while typing, in one step back', () => {
    const typed = after(home, '/jens qы');
    expect(typed.box?.text).toBe('jens qы');
    const found = after(home, '/rama');
    expect(found.place.route).toEqual({ view: 'search', query: 'rama' });
    expect(view(found).list!.rows.length).toBeGreaterThan(0);
    expect(after(found, `${ESC}${BACK}`).place.route).toEqual({ view: 'home' });
  });

  it('open the chosen result with Enter', () => {
    const opened = after(home, `/rama${DOWN}\r`);
    expect(opened.box).toBeUndefined();
    expect(opened.place.route).toEqual(view(after(home, `/rama${DOWN}`)).row!.to);
  });

  it('are left by Escape, an empty search altogether', () => {
    expect(after(home, `/${ESC}`).place.route).toEqual({ view: 'home' });
    expect(after(home, `/rama${ESC}`).place.route).toEqual({ view: 'search', query: 'rama' });
  });

  it('edit by letters with their marks, words and ends', () => {
    expect(after(home, '/c\u030ca\u007f\u007f').box?.text).toBe('');
    expect(after(home, '/one two\u0017').box?.text).toBe('one ');
    expect(after(home, '/ab\u0001x').box?.text).toBe('xab');
  });

  it('refuse a day that is none, and say which form is meant', () => {
    const refused = after(home, 'd\u001522.11.2023\r');
    expect(refused.box?.problem).toBe("'22.11.2023' is not a date; write 2023-11-22");
    expect(after(home, 'd\u00152023-11-22\r').asOf).toBe('2023-11-22');
    expect(after(home, 'D2023-11-22\r').place.route).toEqual({ view: 'day', on: '2023-11-22' });
  });

  it('run a command by name, an id, and a shell line', () => {
    expect(after(home, ':timeline\r').place.route.view).toBe('timeline');
    expect(after(home, ':person/edi-rama\r').place.route).toEqual({ view: 'record', id: 'person/edi-rama' });
    expect(after(home, ':balkans on 2023-11-22\r').place.route).toEqual({ view: 'day', on: '2023-11-22' });
    expect(after(home, ':person/nobody-here\r').message?.tone).toBe('error');
  });

  it('lead from a record to how it hangs together with another', () => {
    const albania = stateAt({ view: 'record', id: 'polity/albania' });
    expect(after(albania, 'xkosovo\r').place.route).toMatchObject({ view: 'explain', from: 'polity/albania' });
  });
});

describe('what leaves the explorer', () => {
  it.each([
    ['q', 0],
    ['\u0003', 130],
    ['/rama\u0003', 130],
    ['?\u0003', 130],
  ])('ends on %j with %i', (keys, code) => {
    expect(type(home, keys).effects).toEqual([{ type: 'quit', code }]);
  });

  it('does not end while an overlay lies on top: q closes it', () => {
    expect(type(home, '?q')).toEqual({ state: expect.objectContaining({ place: home.place }), effects: [] });
  });

  it('copies the id, and a command that leads back here', () => {
    const record = stateAt({ view: 'record', id: 'person/edi-rama' });
    expect(type(record, 'yi').effects).toEqual([{ type: 'copy', text: 'person/edi-rama' }]);
    expect(type(record, 'yk').effects).toEqual([{ type: 'copy', text: 'balkans person/edi-rama' }]);
  });

  it('prints the page after it is left', () => {
    const [effect] = type(stateAt({ view: 'day', on: '2023-11-22' }), 'e').effects;
    expect(effect).toMatchObject({ type: 'print', text: expect.stringMatching(/^2023-11-22, a Wednesday\n/) });
  });
});

describe('a day', () => {
  it('has a day before and a day after', () => {
    const day = stateAt({ view: 'day', on: '2023-12-31' });
    expect(after(day, '.').place.route).toEqual({ view: 'day', on: '2024-01-01' });
    expect(after(day, ',,').place.route).toEqual({ view: 'day', on: '2023-12-29' });
  });
});
