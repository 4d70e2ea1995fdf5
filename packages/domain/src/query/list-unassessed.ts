import type { Dataset } from '../dataset/dataset.ts';
import type { Agreement, Obligation } from '../dataset/records.ts';
import type { Ref } from '../dataset/ref.ts';
import type { Day } from '../time/day.ts';
import { parseDay } from '../time/parse-day.ts';
import { whenRange } from '../time/when.ts';

/** A duty that was due and of which nobody on record says anything since. */
export interface Unassessed {
  readonly id: Ref<'agreement'>;
  readonly agreement: Agreement;
  readonly obligation: Obligation;
  /** The last day that the deadline can mean. */
  readonly due: Day;
}

/**
 * Obligations whose deadline had passed by a day, and of which no verdict of the deadline or later is on record by then:
 * silence, which is not failure. Those without a day as deadline are left out. By deadline.
 * Throws `DateFormatError` for a date that is not one day.
 *
 * @example
 * import { listUnassessed } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * listUnassessed(dataset, '2026-01-01').every(({ due }) => due < '2026-01-01');
 * // → true
 */
export function listUnassessed(dataset: Dataset, on: Day): readonly Unassessed[] {
  const day = parseDay(on);
  const judged = new Map<string, string[]>();
  for (const { targets, asOf } of dataset.records.assessment) {
    const { earliest, latest } = whenRange(asOf);
    if (latest === undefined || (earliest ?? latest) > day) continue;
    for (const target of targets) judged.set(target, [...(judged.get(target) ?? []), latest]);
  }
  const isJudgedSince = (target: string, due: Day) => (judged.get(target) ?? []).some((latest) => latest >= due);
  return dataset.records.agreement
    .flatMap((agreement) =>
      (agreement.provisions ?? []).flatMap((provision) =>
        (provision.obligations ?? []).flatMap((obligation): readonly Unassessed[] => {
          const { deadline } = obligation;
          const due = typeof deadline === 'string' ? whenRange(deadline).latest : undefined;
          const id = `${agreement.id}.${provision.key}.${obligation.key}` as Ref<'agreement'>;
          if (due === undefined || due >= day) return [];
          const targets = [id, `${agreement.id}.${provision.key}`, agreement.id];
          return targets.some((target) => isJudgedSince(target, due)) ? [] : [{ id, agreement, obligation, due }];
        }),
      ),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
}
