/** Signs that the views draw with; the sets differ in what a terminal can be trusted to show in one cell. */
export interface GlyphSet {
  readonly cursor: string;
  readonly linkRow: string;
  readonly crumb: string;
  readonly crumbCut: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly teeDown: string;
  readonly teeUp: string;
  readonly cross: string;
  readonly corners: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
  readonly cut: string;
  readonly separator: string;
  readonly facetOff: string;
  readonly facetOn: string;
  readonly facetWithout: string;
  readonly delivery: readonly [none: string, minimal: string, intermediate: string, full: string];
  readonly notAssessed: string;
  readonly noDegree: string;
  readonly bar: string;
  readonly lane: string;
  readonly month: string;
  readonly point: string;
  readonly dash: string;
  readonly quotes: readonly [open: string, close: string];
}

export const GLYPH_SETS = ['unicode', 'narrow', 'ascii'] as const;
export type GlyphSetName = (typeof GLYPH_SETS)[number];

const unicode: GlyphSet = {
  cursor: '▸',
  linkRow: '›',
  crumb: ' › ',
  crumbCut: '‹',
  horizontal: '─',
  vertical: '│',
  teeDown: '┬',
  teeUp: '┴',
  cross: '┼',
  corners: ['┌', '┐', '└', '┘'],
  cut: '…',
  separator: ' · ',
  facetOff: '○',
  facetOn: '●',
  facetWithout: '-',
  delivery: ['▫▫▫', '▪▫▫', '▪▪▫', '▪▪▪'],
  notAssessed: '·',
  noDegree: '~',
  bar: '■',
  lane: '━',
  month: '╌',
  point: '●',
  dash: '–',
  quotes: ['“', '”'],
};

/** No sign of ambiguous width, for terminals that draw such signs two cells wide. */
const narrow: GlyphSet = {
  ...unicode,
  horizontal: '-',
  vertical: '|',
  teeDown: '+',
  teeUp: '+',
  cross: '+',
  corners: ['+', '+', '+', '+'],
  cut: '»',
  separator: ' / ',
  facetOff: '▫',
  facetOn: '▪',
  notAssessed: '.',
  bar: '▪',
  lane: '⠒',
  month: '⠄',
  point: '▪',
  dash: '-',
  quotes: ['«', '»'],
};

const ascii: GlyphSet = {
  ...narrow,
  cursor: '>',
  linkRow: '>',
  crumb: ' > ',
  crumbCut: '<',
  cut: '~',
  facetOff: '.',
  facetOn: 'x',
  delivery: ['---', '#--', '##-', '###'],
  bar: '#',
  lane: '=',
  month: '.',
  point: '*',
  quotes: ['"', '"'],
};

const SETS: Readonly<Record<GlyphSetName, GlyphSet>> = { unicode, narrow, ascii };

export function glyphSet(name: GlyphSetName): GlyphSet {
  return SETS[name];
}

/** The set that a terminal can show, from its locale and kind. `BALKANS_GLYPHS` decides before both. */
export function detectGlyphs(env: Readonly<Record<string, string | undefined>>): GlyphSetName {
  const named = GLYPH_SETS.find((name) => name === env.BALKANS_GLYPHS);
  if (named) return named;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (!/utf-?8/i.test(locale) || /^(linux|vt)/.test(env.TERM ?? '')) return 'ascii';
  return /^(ja|zh|ko)/.test(locale) ? 'narrow' : 'unicode';
}
