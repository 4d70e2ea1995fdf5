import { findRecord } from '../dataset/index-of.ts';
import type { EventFigure, Observation } from '../dataset/records.ts';
import { whenRange } from '../time/when.ts';
import { BOUNDS } from '../vocab/bound.ts';
import { OBSERVATION_FLAGS } from '../vocab/observation-flag.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import { actorName, describeWhen } from './describe-value.ts';
import { formatFigure } from './format-figure.ts';
import type { PageContext } from './page-context.ts';
import type { FigureRow } from './section.ts';

/** Who gives the number: the reporter, or else the publisher of the first source. */
function reporterOf(figure: EventFigure | Observation, context: PageContext): string {
  if (figure.by) return figure.by.map((actor) => actorName(actor, context)).join(', ');
  const [first] = figure.sources;
  const source = first && findRecord(context.dataset, first.ref);
  return source?.publisher ?? '';
}

/** One number as one reporter gives it, ready to draw and to print. */
export function figureRow(figure: EventFigure | Observation, id: string, context: PageContext): FigureRow {
  const { value, low, high, bound, group, flags = [], note, asOf } = figure;
  const period = 'period' in figure ? figure.period : undefined;
  const range = period === undefined ? undefined : whenRange(period);
  return {
    id,
    label: period === undefined ? (group ?? '') : describeWhen(period),
    ...(range?.earliest ? { from: range.earliest } : {}),
    ...(range?.latest ? { to: range.latest } : {}),
    ...(group ? { group } : {}),
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(bound ? { bound: labelOf(BOUNDS, bound) } : {}),
    planned: flags.includes('planned'),
    shown: formatFigure(figure),
    reporter: reporterOf(figure, context),
    asOf: describeWhen(asOf),
    flags: flags.map((flag) => labelOf(OBSERVATION_FLAGS, flag)),
    ...(note ? { note } : {}),
    sources: context.marks(figure.sources),
  };
}
