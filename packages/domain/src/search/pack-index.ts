import { INDEX_PARTS, type IndexParts } from './index-parts.ts';

/** Changes when an older reader could not use the text. */
const FORMAT = 'balkans-search 2';

/**
 * An index as one ASCII text: a line with its format and the lengths of its parts, then the parts.
 *
 * @example
 * import { buildIndex, loadIndex, packIndex } from '@balkans/domain/search';
 * loadIndex(packIndex(buildIndex([]))).size;
 * // → 0
 */
export function packIndex(parts: IndexParts): string {
  const texts = INDEX_PARTS.map((part) => parts[part]);
  return `${FORMAT} ${texts.map(({ length }) => length).join(' ')}\n${texts.join('')}`;
}

/** Reads what `packIndex` wrote; throws a `RangeError` for another format. */
export function unpackIndex(text: string): IndexParts {
  const head = text.slice(0, text.indexOf('\n'));
  if (!head.startsWith(`${FORMAT} `)) throw new RangeError(`not a search index of format '${FORMAT}'; build it again`);
  let at = head.length + 1;
  const lengths = head.slice(FORMAT.length + 1).split(' ');
  const parts = INDEX_PARTS.map((part, number) => {
    const start = at;
    at += Number(lengths[number]);
    return [part, text.slice(start, at)] as const;
  });
  return Object.fromEntries(parts) as unknown as IndexParts;
}
