import type { Assessment } from '../../dataset/records.ts';
import { READINGS } from '../../vocab/reading.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { actorRuns, whenRuns } from '../describe-value.ts';
import { join, text } from '../inline.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { fact, factsSection } from './section-builders.ts';

/** What an assessment says, with the verdict and our reading apart. */
export function assessmentSections(assessment: Assessment, context: PageContext): readonly Section[] {
  const { verdict, readingNote, basis } = assessment;
  return factsSection('facts', 'Verdict', [
    ...fact(
      'Of',
      join(
        assessment.targets.map((target) => [context.link(target)]),
        '; ',
      ),
    ),
    ...fact('Assessor', [context.link(assessment.assessor)]),
    ...fact('As of', whenRuns(assessment.asOf, context)),
    ...fact('Performance of', actorRuns(assessment.obligors, context)),
    ...fact('Verdict', verdict.gist ? [text(verdict.gist), ...context.marks(assessment.sources)] : []),
    ...fact(
      'On its scale',
      verdict.level
        ? [text(`${verdict.level.replaceAll('-', ' ')} (${verdict.scale})`), ...context.marks(assessment.sources)]
        : [],
    ),
    ...fact('Our reading', [
      text(labelOf(READINGS, assessment.reading)),
      ...(readingNote ? [text(` (${readingNote})`)] : []),
    ]),
    ...fact('Said in', basis ? [context.link(basis)] : []),
  ]);
}
