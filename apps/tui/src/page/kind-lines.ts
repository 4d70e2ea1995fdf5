import { type Dataset, findEntry, KINDS, type Kind, listView } from '@balkans/domain';
import type { Settings } from '../cli/verb.ts';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { clean } from './inline-spans.ts';
import { linkRows } from './link-row.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';

const SHOWN = 24;

/** What a kind of record is, and its first records in the order of its list. */
export function kindLines(
  dataset: Dataset,
  kind: Kind,
  { settings, surface }: { readonly settings: Settings; readonly surface: PageSurface },
): readonly Line[] {
  const entry = findEntry(KINDS, kind);
  const { rows, columns } = listView(dataset, kind, settings);
  const isDated = columns[0] === 'Date' || columns[0] === 'Published' || columns[0] === 'As of';
  const shown = rows
    .slice(0, SHOWN)
    .map(({ id, title, cells }) => ({ ref: id, title, date: isDated ? cells[0] : undefined }));
  const more = rows.length - shown.length;
  return [
    [span(entry?.plural ?? kind, 'heading'), span(`  ${rows.length}`, 'muted')],
    ...wrapLine([span(entry?.definition ?? '')], Math.min(surface.width, MEASURE)),
    [],
    ...linkRows(shown, surface),
    ...(more > 0 ? [[span(`  and ${more} more`, 'muted')]] : []),
  ].map((line) => line.map((each) => ({ ...each, text: clean(each.text) })));
}
