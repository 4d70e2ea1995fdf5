import type { FactorsSection } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { inlineSpans } from './inline-spans.ts';
import { linkRows } from './link-row.ts';
import type { PageSurface } from './page-surface.ts';
import { indent, proseLines } from './prose-lines.ts';

/** The grounds of a support, each with its evidence for, qualifying and against. */
export function factorsLines({ factors }: FactorsSection, surface: PageSurface): readonly Line[] {
  const inner = { ...surface, width: surface.width - 2 };
  return factors.flatMap((block, at): readonly Line[] => {
    const rows = block.evidence.map((row) => ({
      ref: row.ref,
      title: row.title,
      date: row.date,
      after: [
        ...(row.bearing === 'for' ? [] : [span(`  ${row.bearingLabel}`, 'disputed')]),
        ...inlineSpans(row.sources, surface.glyphs),
      ],
    }));
    const lines = [
      [
        span(block.factor, 'heading'),
        span(`  ${block.evidence.length} ${block.evidence.length === 1 ? 'record' : 'records'}`, 'muted'),
      ],
      ...indent([...proseLines([[...block.summary, ...block.sources]], inner), ...linkRows(rows, inner)], 2),
    ];
    return at === 0 ? lines : [[], ...lines];
  });
}
