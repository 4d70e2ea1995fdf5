import type { Dataset } from '../dataset/dataset.ts';
import type { Provision } from '../dataset/records.ts';
import type { Ref } from '../dataset/ref.ts';
import { sortDateOf } from './date-of.ts';

type Modification = NonNullable<Provision['modifies']>[number];

/** A row of a later text that does something to an earlier one. */
export interface ModifiedBy {
  /** The provision or obligation that modifies: `agreement/slug.provision` or `….obligation`. */
  readonly by: Ref<'agreement'>;
  readonly target: Modification['target'];
  readonly effect: Modification['effect'];
}

/**
 * What later texts did to an agreement, or to one row of it: restated, specified, replaced, extended, suspended or ended
 * it, in the order of the dates of the later texts.
 *
 * @example
 * import { modificationsOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * modificationsOf(dataset, 'agreement/brussels-agreement-2013').every(({ target }) =>
 *   target.startsWith('agreement/brussels-agreement-2013'));
 * // → true
 */
export function modificationsOf(dataset: Dataset, target: Ref<'agreement'>): readonly ModifiedBy[] {
  const isMeant = (ref: string) => ref === target || ref.startsWith(`${target}.`);
  return [...dataset.records.agreement]
    .sort((a, b) => ((sortDateOf(dataset, a) ?? '') < (sortDateOf(dataset, b) ?? '') ? -1 : 1))
    .flatMap((agreement) =>
      (agreement.provisions ?? []).flatMap((provision) => {
        const rows = [{ keys: [provision.key], modifies: provision.modifies }].concat(
          (provision.obligations ?? []).map(({ key, modifies }) => ({ keys: [provision.key, key], modifies })),
        );
        return rows.flatMap(({ keys, modifies = [] }) =>
          modifies
            .filter((each) => isMeant(each.target))
            .map((each): ModifiedBy => ({ by: [agreement.id, ...keys].join('.') as Ref<'agreement'>, ...each })),
        );
      }),
    );
}
