import type { FindingsSection, PositionsSection } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { clean, inlineSpans } from './inline-spans.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';
import { indent } from './prose-lines.ts';

/** Who holds what on a question; equal fields for everyone, no sum. */
export function positionsLines({ cards }: PositionsSection, surface: PageSurface): readonly Line[] {
  const { width, glyphs } = surface;
  return cards.flatMap((card, at): readonly Line[] => {
    const head = [
      ...inlineSpans(card.holderLinks, glyphs),
      span(`  ${clean(card.stance)}`, 'heading'),
      span(`  ${clean(card.span)}${card.certain ? '' : ', possibly that day'}`, 'muted'),
    ];
    const body = wrapLine(inlineSpans([...card.summary, ...card.sources], glyphs), Math.min(width - 2, MEASURE));
    const lines = [...wrapLine(head, width, 2), ...indent(body, 2)];
    return at === 0 ? lines : [[], ...lines];
  });
}

/** What bodies found, with what they left open in the same place as what they held. */
export function findingsLines({ rows }: FindingsSection, { width, glyphs }: PageSurface): readonly Line[] {
  return rows.flatMap((row, at): readonly Line[] => {
    const head = [
      ...inlineSpans(row.body, glyphs),
      span(`  ${row.outcome}`, 'heading'),
      span(`  ${row.class}, ${clean(row.date)}`, 'muted'),
    ];
    const cells = Math.min(width - 2, MEASURE);
    const open = row.doesNotDecide
      ? wrapLine([span('does not decide  ', 'muted'), ...inlineSpans(row.doesNotDecide, glyphs)], cells)
      : [];
    const lines = [
      ...wrapLine(head, width, 2),
      ...indent([...wrapLine(inlineSpans([...row.holding, ...row.sources], glyphs), cells), ...open], 2),
    ];
    return at === 0 ? lines : [[], ...lines];
  });
}
