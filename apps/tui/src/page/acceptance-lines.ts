import type { AcceptanceSection } from '@balkans/domain';
import type { Line } from '../style/token.ts';
import type { PageSurface } from './page-surface.ts';
import { tableLines } from './table-lines.ts';

/** In which form each party took a text, one line an act; a party is named once. */
export function acceptanceLines({ parties }: AcceptanceSection, surface: PageSurface): readonly Line[] {
  const rows = parties.flatMap(({ acts }) =>
    acts.map((act, at) => ({
      id: act.id,
      cells: [
        at === 0 ? act.party : [],
        [{ type: 'text' as const, text: act.mode }],
        [{ type: 'text' as const, text: act.date }],
        act.detail,
      ],
    })),
  );
  const columns = ['Party', 'Form', 'Date', 'Detail'].map((label) => ({ label }));
  return tableLines({ columns, rows }, surface);
}
