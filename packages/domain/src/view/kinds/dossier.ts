import { findRecord, isOfKind } from '../../dataset/index-of.ts';
import type { Dossier, DossierSection } from '../../dataset/records.ts';
import { localized } from '../../query/name-of.ts';
import type { PageContext } from '../page-context.ts';
import { proseRuns } from '../prose-runs.ts';
import type { ReadingSection, Section } from '../section.ts';
import { deliverySections } from './delivery.ts';
import { positionsSection } from './question.ts';
import { observationsSection } from './series.ts';
import { renderingSections } from './statement.ts';

type Figure = NonNullable<DossierSection['figures']>[number];

/** The section of a record's own page that a dossier draws, with the same data and the same words. */
function drawn({ type, of }: Figure, context: PageContext): Section | undefined {
  const record = of && findRecord(context.dataset, of);
  if (!record) return undefined;
  if (type === 'matrix' && isOfKind(record, 'agreement')) return deliverySections(record, context)[0];
  if (type === 'chart' && isOfKind(record, 'series')) return observationsSection(record, context);
  if (type === 'positions' && isOfKind(record, 'question')) return positionsSection(record, context);
  if (type === 'renderings' && isOfKind(record, 'statement')) return renderingSections(record, context)[0];
  return undefined;
}

/** The parts of a dossier: paragraphs that link, and what they draw. */
export function dossierSections(dossier: Dossier, context: PageContext): readonly ReadingSection[] {
  return dossier.sections.map((section) => ({
    type: 'reading',
    key: section.key,
    title: localized(section.heading, context.lang),
    paragraphs: proseRuns(section.text, context),
    figures: (section.figures ?? []).map((figure) => {
      const part = drawn(figure, context);
      return {
        caption: figure.caption,
        ...(figure.of ? { of: figure.of } : {}),
        ...(figure.query ? { query: figure.query } : {}),
        ...(part ? { section: part } : {}),
      };
    }),
  }));
}
