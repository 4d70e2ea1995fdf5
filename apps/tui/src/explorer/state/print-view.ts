import { plainLine } from '../../style/paint-line.ts';
import type { State } from './state.ts';
import type { ViewWorld } from './world.ts';

/** Width of a view that is printed when the explorer has been left. */
const PRINT_WIDTH = 100;

/** The view as plain text: the page of a record or day, the rows of a list. */
export function printView(state: State, { library, view, glyphs }: ViewWorld): string {
  if (view.list && (state.focus === 'list' || !view.pageRoute)) {
    return view.list.rows.map(({ cells, title, key }) => `${[key, ...cells, title].join('\t')}\n`).join('');
  }
  const { lines } = library.page(view.pageRoute!, state, { width: PRINT_WIDTH, glyphs });
  return lines.map((line) => `${plainLine(line).trimEnd()}\n`).join('');
}
