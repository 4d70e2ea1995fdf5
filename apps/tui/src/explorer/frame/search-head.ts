import type { SearchAnswer } from '@balkans/domain/search';
import type { GlyphSet } from '../../style/glyphs.ts';
import { cutLine, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import { graphemes } from '../../text/graphemes.ts';
import { widthOf } from '../../text/width.ts';
import type { State } from '../state/state.ts';

const PROMPT = '  Search  ';

/** The line with the query, then how many records of each kind were found, or what was wrong. */
export function searchHead(
  state: State,
  answer: SearchAnswer | undefined,
  { rows, glyphs }: { rows: number; glyphs: GlyphSet },
): readonly Line[] {
  const { route } = state.place;
  const query = route.view === 'search' ? route.query : '';
  const line: Line = [span(PROMPT, 'muted'), span(query)];
  const about = answer ? aboutLine(answer, glyphs) : [];
  return [line, [], about].slice(0, rows).map((each) => cutLine(each, state.columns, glyphs.cut));
}

/** Cells before the cursor of the search box. */
export function searchCursor({ box }: State): number {
  return (
    PROMPT.length +
    widthOf(
      graphemes(box?.text ?? '')
        .slice(0, box?.cursor)
        .join(''),
    )
  );
}

function aboutLine({ query, facets, total }: SearchAnswer, { separator }: GlyphSet): Line {
  const [note] = query.notes;
  if (note) return [span('  ! ', 'error'), span(`column ${note.position}: ${note.text}`)];
  const kinds = (facets.kind ?? []).map(({ value, count }) => `${value} ${count}`).join(separator);
  return total === 0 ? [] : [span('  Kind    ', 'muted'), span(kinds)];
}

/** Below the results: which spellings were searched, or why there are none. */
export function searchFoot(answer: SearchAnswer, { separator }: GlyphSet): readonly Line[] {
  if (answer.query.text.trim() === '')
    return [[span('  Words, "phrases", field:value; any spelling: Ђаковица, Gjakova, Djakovica.', 'muted')]];
  if (answer.total === 0) {
    const mends = answer.missing.flatMap(({ word, nearest, without }): Line[] => [
      ...(nearest.length > 0 ? [[span(`  ${word}: nearest in the records: ${nearest.join(', ')}`)]] : []),
      ...(without > 0 ? [[span(`  Without ${word}: ${without} ${without === 1 ? 'record' : 'records'}`)]] : []),
    ]);
    return [[span('  Nothing found.')], [], ...mends];
  }
  return answer.folded.map(({ word, spellings }) => [
    span(`  ${[word, ...spellings].join(' = ')}${separator}exact:${word} for this spelling only`, 'muted'),
  ]);
}
