import type { Source } from '../../dataset/records.ts';
import { neighbours } from '../../query/neighbours.ts';
import { CAVEATS } from '../../vocab/caveat.ts';
import { REUSES } from '../../vocab/reuse.ts';
import { SIDES } from '../../vocab/side.ts';
import { SOURCE_CLASSES } from '../../vocab/source-class.ts';
import { findEntry, labelOf } from '../../vocab/vocabulary.ts';
import { describeUnknown, whenRuns } from '../describe-value.ts';
import { absent, text } from '../inline.ts';
import { languageName } from '../language-name.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { sourceNote } from '../source-note.ts';
import { fact, factsSection, listSection, sections } from './section-builders.ts';

/** What a source's page shows: the page read, how far to trust the copy, and the records that rest on it. */
export function sourceSections(source: Source, context: PageContext): readonly Section[] {
  const entry = findEntry(SOURCE_CLASSES, source.class);
  const resting = neighbours(context.dataset, source.id).in.map((link) => link.from);
  const { url } = source;
  return sections(
    factsSection('facts', 'The page', [
      ...fact('Publisher', [text(source.publisher)]),
      ...fact('Carried by', source.carrier ? [text(source.carrier)] : []),
      ...fact('Author', source.author ? [text(source.author.join(', '))] : []),
      ...fact('Published', whenRuns(source.issued, context)),
      ...fact('Address', [typeof url === 'string' ? { type: 'address', url } : absent(describeUnknown(url))]),
      ...fact('Class', [
        text(
          entry
            ? `${entry.label}: ${entry.definition.charAt(0).toLowerCase()}${entry.definition.slice(1)}`
            : source.class,
        ),
      ]),
      ...fact('Side', [text(labelOf(SIDES, source.side))]),
      ...fact('Language', [text(languageName(source.lang))]),
      ...fact('Read', [text(sourceNote(source, 0).read)]),
      ...fact(
        'Caveats',
        source.caveats ? [text(source.caveats.map((caveat) => labelOf(CAVEATS, caveat)).join(', '))] : [],
      ),
      ...fact('Reuse', [text(labelOf(REUSES, source.reuse))]),
      ...fact('Note', source.note ? [text(source.note)] : []),
    ]),
    listSection('resting', 'Records that rest on it', listItems(resting, context)),
  );
}
