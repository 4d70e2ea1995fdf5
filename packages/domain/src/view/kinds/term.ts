import type { Term } from '../../dataset/records.ts';
import { actorRuns } from '../describe-value.ts';
import { join, text } from '../inline.ts';
import type { PageContext } from '../page-context.ts';
import { proseLine } from '../prose-runs.ts';
import type { Section } from '../section.ts';
import { fact, factsSection, sections, tableSection } from './section-builders.ts';

/** What a term's page shows below its summary. */
export function termSections(term: Term, context: PageContext): readonly Section[] {
  const rows = (term.loaded?.usages ?? []).map((usage) => ({
    cells: [actorRuns(usage.usedBy, context), [text(usage.connotation)], context.marks(usage.sources)],
  }));
  return sections(
    factsSection('definition', 'Meaning', [
      ...fact('Definition', proseLine(term.definition, context)),
      ...fact(
        'Related',
        join(
          (term.related ?? []).map((ref) => [context.link(ref)]),
          ', ',
        ),
      ),
      ...fact(
        'In our own prose',
        term.loaded
          ? [text(term.loaded.instead ? `we write: ${term.loaded.instead}` : 'only inside attributed sentences')]
          : [],
      ),
    ]),
    tableSection({ key: 'usages', title: 'Who uses it how', columns: ['Used by', 'Meaning', 'Sources'], rows }),
  );
}
