import type { GlyphSet } from '../style/glyphs.ts';

/** Where a page is set: so many cells wide, with these signs. */
export interface PageSurface {
  readonly width: number;
  readonly glyphs: GlyphSet;
}

/** Prose is set no wider than this, however wide the terminal is. */
export const MEASURE = 76;
