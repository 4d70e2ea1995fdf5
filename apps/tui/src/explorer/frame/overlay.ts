import type { GlyphSet } from '../../style/glyphs.ts';
import { cutLine, lineWidth, padLine, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import type { Block } from './block.ts';

export interface OverlayOptions {
  readonly columns: number;
  readonly height: number;
  readonly title: string;
  readonly foot: string;
  /** Cells inside the border, at most. */
  readonly width: number;
  readonly glyphs: GlyphSet;
}

/** Lines in a box in the middle of the screen. */
export function overlay(
  lines: readonly Line[],
  { columns, height, title, foot, width, glyphs }: OverlayOptions,
): Block {
  const inner = Math.min(width, columns - 6);
  const [topLeft, topRight, bottomLeft, bottomRight] = glyphs.corners;
  const shown = lines.slice(0, Math.max(1, height - 6));
  const edge = (left: string, text: string, right: string): Line => {
    const label = cutLine([span(text === '' ? '' : ` ${text} `, 'heading')], inner - 2, glyphs.cut);
    const rest = glyphs.horizontal.repeat(inner + 1 - lineWidth(label));
    return [span(left + glyphs.horizontal, 'muted'), ...label, span(rest + right, 'muted')];
  };
  const body = shown.map(
    (line): Line => [
      span(`${glyphs.vertical} `, 'muted'),
      ...padLine(cutLine(line, inner, glyphs.cut), inner),
      span(` ${glyphs.vertical}`, 'muted'),
    ],
  );
  const x = Math.max(0, Math.floor((columns - inner - 4) / 2));
  const y = Math.max(1, Math.floor((height - shown.length - 2) / 3));
  return {
    x,
    y,
    width: inner + 4,
    lines: [edge(topLeft, title, topRight), ...body, edge(bottomLeft, foot, bottomRight)],
  };
}
