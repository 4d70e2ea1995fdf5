import { checkLimits } from '../check-limits.ts';
import type { LintRule } from '../lint-rule.ts';

export const outletShare: LintRule = {
  name: 'outlet-share',
  description: 'No outlet carries more than its share of all citations, as publisher or as carrier.',
  severity: 'warn',
  wantsAll: true,
  *check({ assertions, refs, findSource }) {
    const citations = refs.flatMap(({ ref }) => findSource(ref) ?? []).filter(({ id }) => id.startsWith('source/'));
    for (const role of ['publisher', 'carrier'] as const) {
      const counts = new Map<string, number>();
      for (const source of citations) {
        const outlet = source[role];
        if (outlet !== undefined) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
      }
      for (const [outlet, count] of counts) {
        const measured = { path: ['outletShare'], what: `${outlet} as ${role}`, value: count / citations.length };
        yield* checkLimits(assertions, assertions.outletShare, measured);
      }
    }
  },
};
