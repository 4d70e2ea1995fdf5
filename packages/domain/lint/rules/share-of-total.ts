import type { Event, Series } from '../../src/dataset/records.ts';
import type { LintRule } from '../lint-rule.ts';

type Figure = Series['observations'][number] | NonNullable<Event['figures']>[number];

/** A group called so, or no group at all, is the total. */
const TOTAL = 'total';

export const shareOfTotal: LintRule = {
  name: 'share-of-total',
  description: 'The groups that one reporter counts do not add up to more than its total, unless they overlap.',
  severity: 'warn',
  *check({ dataset }) {
    const lists: readonly FigureList[] = [
      ...dataset.records.series.map(({ id, observations }) => ({ id, field: 'observations', figures: observations })),
      ...dataset.records.event.map(({ id, figures = [] }) => ({ id, field: 'figures', figures })),
    ];
    for (const { id, field, figures } of lists) {
      for (const [index, total] of figures.entries()) {
        if (!isTotal(total) || total.value === undefined) continue;
        const groups = figures.filter((figure) => !isTotal(figure) && countKey(figure) === countKey(total));
        const sum = groups.reduce((amount, { value = 0 }) => amount + value, 0);
        if (sum > total.value) {
          yield { id, path: [field, index], message: `its groups add up to ${sum}, the total is ${total.value}` };
        }
      }
    }
  },
};

interface FigureList {
  readonly id: string;
  readonly field: string;
  readonly figures: readonly Figure[];
}

function isTotal({ group }: Figure): boolean {
  return group === undefined || group === TOTAL;
}

/** The same for figures that count the same thing for the same time by the same reporter. */
function countKey(figure: Figure): string {
  const { asOf, by, sources } = figure;
  const what = 'measure' in figure ? figure.measure : figure.period;
  return JSON.stringify([what, asOf, by ?? sources.map(({ ref }) => ref)]);
}
