import type { Series } from '../../dataset/records.ts';
import { observationsOf } from '../../query/observations-of.ts';
import { SERIES_NATURES } from '../../vocab/series-nature.ts';
import { findEntry } from '../../vocab/vocabulary.ts';
import { describeWhen } from '../describe-value.ts';
import { figureRow } from '../figure-row.ts';
import { text } from '../inline.ts';
import type { PageContext } from '../page-context.ts';
import { proseLine } from '../prose-runs.ts';
import type { Section, SeriesSection } from '../section.ts';
import { fact, factsSection, sections } from './section-builders.ts';

/** The observations of a series along time, every one that was read. */
export function observationsSection(series: Series, context: PageContext): SeriesSection {
  return {
    type: 'series',
    key: 'observations',
    title: series.name.en,
    note: 'Every figure that was read, with who reports it; where two reports differ both stand, and gaps stay gaps.',
    unit: series.unit,
    rows: observationsOf(context.dataset, series.id).map((row) => figureRow(row, row.key, context)),
    breaks: (series.breaks ?? []).map((row) => ({ at: describeWhen(row.at), why: row.why })),
  };
}

/** What a series' page shows below its summary. */
export function seriesSections(series: Series, context: PageContext): readonly Section[] {
  const nature = findEntry(SERIES_NATURES, series.nature);
  return sections(
    [observationsSection(series, context)],
    factsSection('definition', 'What is counted', [
      ...fact('Definition', proseLine(series.definition, context)),
      ...fact('Method', series.method ? proseLine(series.method, context) : []),
      ...fact('Unit', [text(series.unit)]),
      ...fact('Nature', nature ? [text(`${nature.label}: ${nature.definition.toLowerCase()}`)] : []),
      ...fact('Of', [context.link(series.geography)]),
    ]),
  );
}
