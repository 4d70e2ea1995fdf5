import type { Token } from './token.ts';

/** How many colours a terminal shows; 0 for none. */
export type ColourDepth = 0 | 16 | 256 | 16_777_216;

export interface Theme {
  readonly depth: ColourDepth;
  readonly background: 'dark' | 'light' | 'unknown';
}

/** SGR parameters that mark a token without any colour. */
const SHAPE: Readonly<Record<Token, string>> = {
  text: '',
  muted: '2',
  heading: '1',
  selection: '7',
  match: '1;4',
  link: '4',
  focus: '1',
  quote: '',
  unknown: '3',
  disputed: '',
  added: '',
  removed: '',
  changed: '',
  error: '1',
  hint: '7;1',
};

type Shades = readonly [sixteen: string, dark256: string, light256: string, darkTrue: string, lightTrue: string];

/** Colours of the tokens that have one; none belongs to a side. */
const COLOURS: Readonly<Partial<Record<Token, Shades>>> = {
  muted: ['90', '38;5;245', '38;5;242', '38;2;138;143;152', '38;2;95;101;112'],
  quote: ['36', '38;5;73', '38;5;30', '38;2;95;175;175', '38;2;0;102;107'],
  disputed: ['33', '38;5;179', '38;5;94', '38;2;215;175;95', '38;2;122;82;0'],
  added: ['32', '38;5;71', '38;5;28', '38;2;95;175;95', '38;2;28;107;42'],
  removed: ['31', '38;5;167', '38;5;124', '38;2;215;95;95', '38;2;161;29;29'],
  changed: ['33', '38;5;179', '38;5;94', '38;2;215;175;95', '38;2;122;82;0'],
  error: ['31;1', '38;5;167', '38;5;124', '38;2;215;95;95', '38;2;161;29;29'],
};

/** SGR parameters of a token on a terminal; empty where the text stays as it is. */
export function sgrOf(token: Token, { depth, background }: Theme): string {
  const shades = COLOURS[token];
  if (depth === 0 || !shades) return SHAPE[token];
  if (depth === 16 || background === 'unknown') return shades[0];
  const column = (depth === 256 ? 1 : 3) + (background === 'dark' ? 0 : 1);
  return shades[column]!;
}
