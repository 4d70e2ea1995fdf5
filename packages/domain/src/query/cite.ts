import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { AnyRecord, Source } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import { parseEdtf } from '../time/edtf.ts';
import { formatDate } from '../time/format-date.ts';
import { dateOf } from './date-of.ts';
import { getRecord } from './get-record.ts';
import { nameOf, sourceTitle } from './name-of.ts';

/** Styles in which a record can be cited. */
export const CITATION_STYLES = ['apa', 'harvard', 'vancouver', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The part of CSL-JSON that a citation of a record needs; see the schema at citationstyles.org. */
export interface CslItem {
  readonly id: string;
  readonly type: 'entry' | 'webpage';
  readonly title: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly version?: string;
  readonly URL?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly note?: string;
}

const CONTAINER = 'Balkans';

function dateParts(edtf: string | undefined): CslItem['issued'] {
  if (edtf === undefined) return undefined;
  const [point = ''] = edtf.split('/');
  const { precision, first } = parseEdtf(point);
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number);
  if (precision === 'day') return { 'date-parts': [[year, month, day]] };
  if (precision === 'month') return { 'date-parts': [[year, month]] };
  return precision === 'year' ? { 'date-parts': [[year]] } : undefined;
}

function ownDate(record: AnyRecord): string | undefined {
  const date = dateOf(record);
  return typeof date === 'string' ? date : undefined;
}

function sourceLine(source: Source): string {
  const issued = typeof source.issued === 'string' ? `, ${source.issued}` : '';
  const title = typeof source.title === 'string' ? `${source.publisher}, ${source.title}` : sourceTitle(source);
  return `${title}${issued}`;
}

/**
 * A record of the dataset as CSL-JSON, with its first source as the note; a source as the page that it is.
 *
 * @example
 * import { cslItem } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * cslItem(dataset, 'agreement/ohrid-annex-2023').type;
 * // → entry
 */
export function cslItem(dataset: Dataset, id: RecordId): CslItem {
  const record: AnyRecord = getRecord(dataset, id);
  const issued = dateParts(ownDate(record));
  if ('publisher' in record) {
    return {
      id: record.id,
      type: 'webpage',
      title: sourceTitle(record),
      publisher: record.publisher,
      ...(typeof record.url === 'string' ? { URL: record.url } : {}),
      ...(issued ? { issued } : {}),
    };
  }
  const [first] = 'sources' in record ? record.sources : [];
  const source = first && findRecord(dataset, first.ref);
  return {
    id: record.id,
    type: 'entry',
    title: nameOf(dataset, record.id),
    'container-title': CONTAINER,
    version: dataset.version,
    ...(issued ? { issued } : {}),
    ...(source ? { note: `Source: ${sourceLine(source)}` } : {}),
  };
}

function whenOf(item: CslItem): string {
  const [parts] = item.issued?.['date-parts'] ?? [];
  if (!parts) return 'n.d.';
  return formatDate(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')).replaceAll(
    '\u00a0',
    ' ',
  );
}

const yearOf = (item: CslItem) => String(item.issued?.['date-parts'][0]?.[0] ?? 'n.d.');
const whereOf = (item: CslItem) =>
  item['container-title']
    ? `${item['container-title']}, version ${item.version}, record ${item.id}`
    : (item.publisher ?? '');

function bibtex(item: CslItem): string {
  const date = item.issued?.['date-parts'][0]
    ?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
  const fields = [
    ['title', item.title],
    ['howpublished', whereOf(item)],
    ['date', date],
    ['url', item.URL],
    ['note', item.note],
  ].filter((field): field is [string, string] => field[1] !== undefined && field[1] !== '');
  const width = Math.max(...fields.map(([name]) => name.length));
  const escaped = (value: string) => value.replace(/[{}\\%&#$_]/g, (sign) => `\\${sign}`);
  const rows = fields.map(([name, value]) => `  ${name.padEnd(width)} = {${name === 'url' ? value : escaped(value)}}`);
  return `@misc{balkans-${item.id.replace(/[/.]/g, '-')},\n${rows.join(',\n')}\n}`;
}

function ris(item: CslItem): string {
  const parts = item.issued?.['date-parts'][0];
  const lines = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'DATA'],
    ['TI', item.title],
    ['PB', item['container-title'] ?? item.publisher],
    ['DA', parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('/')],
    ['ID', item.id],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');
}

/** A text closed by a full stop, where no sign of its own closes it. */
function sentence(words: string): string {
  return /[.?!…]$/.test(words) ? words : `${words}.`;
}

function inProse(item: CslItem, style: 'apa' | 'harvard' | 'vancouver'): string {
  const last = [...(item.note ? [sentence(item.note)] : []), ...(item.URL ? [item.URL] : [])];
  const where = whereOf(item);
  switch (style) {
    case 'apa':
      return [sentence(item.title), `(${whenOf(item)}).`, sentence(where), ...last].join(' ');
    case 'harvard':
      return [`‘${item.title}’ (${yearOf(item)}) ${sentence(where)}`, ...last].join(' ');
    case 'vancouver':
      return [sentence(item.title), sentence(`${where}; ${whenOf(item)}`), ...last].join(' ');
  }
}

/**
 * A citation of a record in one of six styles; of a record of ours with its version and first source, of a source as the
 * page that was read. `csl-json` gives the bare item. Throws `NotFoundError`.
 *
 * @example
 * import { cite } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * cite(dataset, 'agreement/ohrid-annex-2023', 'bibtex').split(',')[0];
 * // → "@misc{balkans-agreement-ohrid-annex-2023"
 */
export function cite(dataset: Dataset, id: RecordId, style: CitationStyle): string {
  const item = cslItem(dataset, id);
  switch (style) {
    case 'bibtex':
      return bibtex(item);
    case 'ris':
      return ris(item);
    case 'csl-json':
      return JSON.stringify(item, null, 2);
    default:
      return inProse(item, style);
  }
}
