import type { Ref } from '../../dataset/ref.ts';
import { UsageError } from '../../errors.ts';
import { compareDates } from '../../time/compare-dates.ts';
import { whenRange } from '../../time/when.ts';
import type { CountingRule, Decision } from './counting-rule.ts';

export const obligationsReadAsFull: CountingRule = {
  name: 'obligations/read-as-full',
  definition: 'Obligations whose latest verdict by one named assessor we read as full; never across assessors.',
  decide: (dataset, { of, on, assessor }) => {
    if (assessor === undefined) {
      throw new UsageError('obligations/read-as-full counts the verdicts of one assessor; name it');
    }
    const latest = new Map<string, { readonly asOf: string; readonly decision: Decision }>();
    for (const { id, assessor: judge, asOf, targets, reading } of dataset.records.assessment) {
      if (judge !== assessor || typeof asOf !== 'string' || (whenRange(asOf).earliest ?? on) > on) continue;
      for (const target of targets) {
        if (target.split('.').length !== 3 || (of !== undefined && target.split('.')[0] !== of)) continue;
        const before = latest.get(target);
        if (before && compareDates(before.asOf, asOf) >= 0) continue;
        const answer = reading === 'full' ? 'certain' : 'no';
        latest.set(target, {
          asOf,
          decision: { id: target as Ref, answer, why: `${reading} on ${asOf}`, record: id as Ref },
        });
      }
    }
    return [...latest.values()].map(({ decision }) => decision);
  },
};
