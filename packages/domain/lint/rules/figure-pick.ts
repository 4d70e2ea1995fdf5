import type { Event } from '../../src/dataset/records.ts';
import { isAttributed } from '../attribution.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import { withoutLinks } from '../sentences.ts';

/** Where reporters differ, a number in prose says whose it is. */
export const figurePick: LintRule = {
  name: 'figure-pick',
  description: 'Prose gives one of several recorded numbers only with the name of its reporter.',
  severity: 'warn',
  *check(context) {
    const events = new Map(context.dataset.records.event.map((event) => [event.id as string, rivalValues(event)]));
    for (const { record, path, lang, sentences } of context.prose) {
      const rivals = events.get(record.id);
      if (!rivals || rivals.length === 0 || path[0] !== 'summary') continue;
      for (const sentence of sentences) {
        const picked = rivals.find((values) => values.filter((value) => isIn(value, sentence)).length === 1);
        if (!picked || isAttributed(sentence, lang) || namesReporter(sentence, record as Event, context)) continue;
        const value = picked.find((each) => isIn(each, sentence));
        yield {
          id: record.id,
          path,
          message: `states ${value}; on record are ${picked.join(', ')}: name the reporter`,
        };
      }
    }
  },
};

/** The differing values of each measure and group. */
function rivalValues({ figures = [] }: Event): (readonly number[])[] {
  const values = new Map<string, Set<number>>();
  for (const { measure, group, value } of figures) {
    if (value === undefined) continue;
    const key = `${measure} ${group}`;
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return [...values.values()].filter((set) => set.size > 1).map((set) => [...set]);
}

function isIn(value: number, sentence: string): boolean {
  const shown = [String(value), value.toLocaleString('en')].map((text) => text.replace(/\./g, '\\.'));
  return new RegExp(`(?<![\\d.,])(?:${shown.join('|')})(?![\\d]|[.,]\\d)`).test(withoutLinks(sentence));
}

function namesReporter(sentence: string, { figures = [] }: Event, { find }: LintContext): boolean {
  return figures.some(({ by = [] }) =>
    by.some((reporter) => {
      if (typeof reporter !== 'string') return sentence.includes(reporter.unnamed);
      if (sentence.includes(`[[${reporter}`)) return true;
      const record = find(reporter);
      return record !== undefined && 'name' in record && sentence.includes(record.name.en);
    }),
  );
}
