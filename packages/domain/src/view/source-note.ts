import type { Source } from '../dataset/records.ts';
import { sourceTitle } from '../query/name-of.ts';
import { formatDate } from '../time/format-date.ts';
import { CAVEATS } from '../vocab/caveat.ts';
import { READ_EXTENTS } from '../vocab/read-extent.ts';
import { SIDES } from '../vocab/side.ts';
import { SOURCE_CLASSES } from '../vocab/source-class.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import { describeWhen } from './describe-value.ts';
import { languageName } from './language-name.ts';
import type { SourceNote } from './page.ts';

/** A source as a reader weighs it: whose it is, of what class and side, in which language, how much was read and when. */
export function sourceNote(source: Source, number: number): SourceNote {
  return {
    number,
    id: source.id,
    publisher: source.publisher,
    ...(source.carrier ? { carrier: source.carrier } : {}),
    title: sourceTitle(source),
    lang: source.lang,
    ...(typeof source.url === 'string' ? { url: source.url } : {}),
    class: source.class,
    classLabel: labelOf(SOURCE_CLASSES, source.class),
    sideLabel: labelOf(SIDES, source.side),
    language: languageName(source.lang),
    issued: describeWhen(source.issued),
    read: `${labelOf(READ_EXTENTS, source.read.extent)}, read ${formatDate(source.read.on)}`,
    caveats: (source.caveats ?? []).map((caveat) => labelOf(CAVEATS, caveat)),
  };
}
