import { describe, expect, it } from 'vitest';
import { TerminalSession } from './terminal.ts';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';

describe('leaving the explorer', () => {
  it.each([
    ['q', (session: TerminalSession) => session.type('q'), 0],
    ['Ctrl-C', (session: TerminalSession) => session.type('\u0003'), 130],
    ['SIGTERM', (session: TerminalSession) => session.kill('SIGTERM'), 143],
    ['SIGHUP', (session: TerminalSession) => session.kill('SIGHUP'), 129],
    ['SIGINT', (session: TerminalSession) => session.kill('SIGINT'), 130],
  ] as const)('by %s gives the screen and the cursor back', async (_, leave, code) => {
    const session = new TerminalSession([]);
    await session.see('Statements');
    expect(session.isAlternate).toBe(true);
    leave(session);
    expect(await session.end()).toBe(code);
    expect(session.isAlternate).toBe(false);
    expect(session.bytes.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(session.bytes.lastIndexOf(HIDE_CURSOR));
    expect(session.screen().join('')).toBe('');
  });

  it('by e leaves the view in the scrollback', async () => {
    const session = new TerminalSession(['on', '2023-11-22', '--open']);
    await session.see('2023-11-22, a Wednesday');
    session.type('e');
    expect(await session.end()).toBe(0);
    expect(session.isAlternate).toBe(false);
    expect(session.bytes.slice(session.bytes.lastIndexOf('\u001b[?1049l'))).toContain('2023-11-22, a Wednesday');
  });
});

describe('the explorer', () => {
  it('finds in Cyrillic what is written in Latin, while typing', async () => {
    const session = new TerminalSession([]);
    await session.see('Statements');
    session.type('/ђаковица');
    await session.see('Gjakova');
    session.type('\u001b');
    await session.see('? help');
    session.type('q');
    expect(await session.end()).toBe(0);
  });

  it('opens at an id, and says in one line that an id is not held', async () => {
    const session = new TerminalSession(['person/edi-rama'], { columns: 120, rows: 40 });
    await session.see('person/edi-rama');
    session.type('q');
    expect(await session.end()).toBe(0);
    const missing = new TerminalSession(['person/edi-ramma']);
    expect(await missing.end()).toBe(1);
    expect(missing.screen().join('\n')).toContain("balkans: no record 'person/edi-ramma'; nearest is person/edi-rama");
  });

  it('draws anew at every size, and says when it is too small', async () => {
    const session = new TerminalSession(['list', 'event', '--open'], { columns: 120, rows: 40 });
    await session.see('What happened');
    session.resize(60, 16);
    const narrow = await session.see('Enter open  / search');
    expect(narrow.filter((row) => row.trimEnd().length > 60)).toEqual([]);
    session.resize(28, 7);
    await session.see('needs 30 columns');
    session.resize(80, 24);
    await session.see('Events');
    session.type('q');
    expect(await session.end()).toBe(0);
  });

  it('writes only the rows that change when the cursor moves', async () => {
    const session = new TerminalSession(['list', 'person', '--open'], { columns: 80, rows: 24 });
    const before = (await session.see('1/')).at(-3);
    const written = session.bytes.length;
    session.type('j');
    await session.see('2/');
    expect(before).toContain('1/');
    expect(session.bytes.length - written).toBeLessThan(1500);
    session.type('q');
    await session.end();
  });
});
