import { findRecord } from '../../dataset/index-of.ts';
import type { Dossier, DossierSection } from '../../dataset/records.ts';
import { kindOf } from '../../dataset/ref.ts';
import { localized } from '../../query/name-of.ts';
import type { PageContext } from '../page-context.ts';
import { proseRuns } from '../prose-runs.ts';
import type { ReadingSection, Section } from '../section.ts';
import { agreementSections } from './agreement.ts';
import { questionSections } from './question.ts';
import { seriesSections } from './series.ts';
import { statementSections } from './statement.ts';

type Figure = NonNullable<DossierSection['figures']>[number];

/** The section of a record's own page that a dossier draws, with the same data and the same words. */
function drawn({ type, of }: Figure, context: PageContext): Section | undefined {
  const record = of && findRecord(context.dataset, of);
  if (!record) return undefined;
  const all = sectionsOf(record, context);
  const wanted = {
    matrix: 'matrix',
    chart: 'series',
    positions: 'positions',
    renderings: 'renderings',
    timeline: 'list',
    map: 'list',
  }[type];
  return all.find((section) => section.type === wanted);
}

function sectionsOf(record: NonNullable<ReturnType<typeof findRecord>>, context: PageContext): readonly Section[] {
  switch (kindOf(record.id as `agreement/${string}`) as string) {
    case 'agreement':
      return agreementSections(record as never, context);
    case 'series':
      return seriesSections(record as never, context);
    case 'question':
      return questionSections(record as never, context);
    case 'statement':
      return statementSections(record as never, context);
    default:
      return [];
  }
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
