import { LANGUAGES } from '../../src/vocab/language.ts';
import { checkLimits } from '../check-limits.ts';
import type { LintRule } from '../lint-rule.ts';

const OF_REGION = new Set([...LANGUAGES.values.filter((lang) => lang !== 'en' && lang !== 'tr'), 'cnr', 'sl', 'sh']);

export const regionLanguage: LintRule = {
  name: 'region-language',
  description: 'Enough sources are in languages of the region.',
  severity: 'warn',
  wantsAll: true,
  *check({ assertions, dataset }) {
    const sources = dataset.records.source;
    if (sources.length === 0) return;
    const count = sources.filter(({ lang }) => OF_REGION.has(lang) || OF_REGION.has(lang.split('-')[0] ?? '')).length;
    const measured = {
      path: ['regionLanguages'],
      what: 'sources in languages of the region',
      value: count / sources.length,
    };
    yield* checkLimits(assertions, assertions.regionLanguages, measured);
  },
};
