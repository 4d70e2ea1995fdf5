import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectTheme } from './detect-theme.ts';
import { cutLine, lineWidth, padLine, sliceLine, span } from './line.ts';
import { paintLine, plainLine } from './paint-line.ts';
import { sgrOf } from './theme.ts';
import { TOKENS } from './token.ts';
import { wrapLine } from './wrap-line.ts';

const line = fc.array(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'б', ' ', '中', 'ë', 'c\u030c') }),
    token: fc.constantFrom(...TOKENS),
  }),
);
const cells = fc.integer({ min: 2, max: 20 });

describe('lines', () => {
  it('are never wider than they are cut to', () => {
    fc.assert(
      fc.property(line, cells, (spans, width) => {
        expect(lineWidth(cutLine(spans, width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('are exactly as wide as the slice that is taken', () => {
    fc.assert(
      fc.property(line, cells, cells, (spans, from, width) => {
        expect(lineWidth(sliceLine(spans, from, from + width))).toBe(width);
      }),
    );
  });

  it('wrap into the same words, none wider than asked', () => {
    fc.assert(
      fc.property(line, cells, (spans, width) => {
        const wrapped = wrapLine(spans, width);
        for (const each of wrapped) expect(lineWidth(each)).toBeLessThanOrEqual(width);
        const letters = (lines: readonly (readonly { text: string }[])[]) =>
          lines.map(plainLine).join('').replaceAll(' ', '');
        expect(letters(wrapped)).toBe(letters([spans]));
      }),
    );
  });

  it('keep the meaning of a word that is broken over lines', () => {
    const wrapped = wrapLine([span('see '), span('North Mitrovica', 'link', 'place/north-mitrovica')], 12);
    expect(wrapped).toEqual([
      [span('see '), span('North', 'link', 'place/north-mitrovica')],
      [span('Mitrovica', 'link', 'place/north-mitrovica')],
    ]);
  });

  it('are filled without style', () => {
    expect(paintLine(padLine([span('ab', 'heading')], 4), { depth: 0, background: 'dark' })).toBe(
      '\u001b[1mab\u001b[0m  ',
    );
  });
});

describe('themes', () => {
  it('use no colour where none is wanted, and keep bold, underline and reverse', () => {
    const theme = detectTheme({ env: { NO_COLOR: '1', COLORTERM: 'truecolor' }, isTerminal: true });
    expect(TOKENS.map((token) => sgrOf(token, theme)).filter((sgr) => /3[0-8]|9\d/.test(sgr))).toEqual([]);
    expect(sgrOf('selection', theme)).toBe('7');
  });

  it('take the 16-colour column where the background is not known', () => {
    const theme = detectTheme({ env: { COLORTERM: 'truecolor' }, isTerminal: true });
    expect(sgrOf('quote', theme)).toBe('36');
  });

  it.each([
    [{ COLORFGBG: '0;15' }, 'light'],
    [{ COLORFGBG: '15;0' }, 'dark'],
    [{ BALKANS_THEME: 'light', COLORFGBG: '15;0' }, 'light'],
    [{}, 'unknown'],
  ])('read the background from %o', (env, background) => {
    expect(detectTheme({ env, isTerminal: true }).background).toBe(background);
  });

  it('obey FORCE_COLOR in a pipe', () => {
    expect(detectTheme({ env: { FORCE_COLOR: '3' }, isTerminal: false }).depth).toBe(16_777_216);
    expect(detectTheme({ env: {}, isTerminal: false }).depth).toBe(0);
  });
});
