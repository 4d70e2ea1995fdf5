import { isOfKind } from '../../src/dataset/index-of.ts';
import { isHeldDuring } from '../../src/query/held-during.ts';
import type { DayRange } from '../../src/time/range.ts';
import { whenRange } from '../../src/time/when.ts';
import type { LintRule } from '../lint-rule.ts';

/** A person speaks as something, and was it on that day. */
export const capacityAgrees: LintRule = {
  name: 'capacity-agrees',
  description: 'A person speaks in a capacity, and an office named as one was held that day, for certain or possibly.',
  severity: 'error',
  *check({ dataset, find }) {
    for (const { id, speakers, when } of dataset.records.statement) {
      for (const [index, { actor, capacity }] of speakers.entries()) {
        if (!actor.startsWith('person/')) continue;
        const path = ['speakers', index, 'capacity'];
        if (capacity === undefined) {
          yield {
            id,
            path: path.slice(0, 2),
            message: `${actor} speaks as nobody; write capacity: office/… or {en: …}`,
          };
        }
        if (typeof capacity !== 'string') continue;
        const office = find(capacity);
        if (!office || !isOfKind(office, 'office')) continue;
        const said = whenRange(when);
        if (isHeldDuring(office, actor, said)) continue;
        const held = dataset.records.office.filter((each) => isHeldDuring(each, actor, said)).map((each) => each.id);
        const hint = held.length > 0 ? `; held ${held.join(', ')}` : '';
        yield { id, path, message: `${actor} did not hold ${capacity} on ${describeRange(said)}${hint}` };
      }
    }
  },
};

function describeRange({ earliest, latest }: DayRange): string {
  return earliest === latest ? `${earliest}` : `${earliest ?? '..'}/${latest ?? '..'}`;
}
