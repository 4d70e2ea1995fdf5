import { isOfKind } from '../../src/dataset/index-of.ts';
import type { Holder, Office } from '../../src/dataset/records.ts';
import { boundsOf } from '../../src/time/bounds-of.ts';
import { holdersOn } from '../../src/time/holders-on.ts';
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
        if (isHeldBy(office, actor, said)) continue;
        const held = dataset.records.office.filter((each) => isHeldBy(each, actor, said)).map((each) => each.id);
        const hint = held.length > 0 ? `; held ${held.join(', ')}` : '';
        yield { id, path, message: `${actor} did not hold ${capacity} on ${describeRange(said)}${hint}` };
      }
    }
  },
};

function isHeldBy({ holders, seats }: Office, person: string, said: DayRange): boolean {
  if (said.earliest !== undefined && said.earliest === said.latest) {
    const { certain, possible } = holdersOn<Holder>(holders, said.earliest, seats);
    return [...certain, ...possible].some(({ holder }) => holder === person);
  }
  return holders.some((row) => row.holder === person && meets(row, said));
}

function meets(row: Holder, said: DayRange): boolean {
  const { start, end } = boundsOf(row);
  const beginsLater = start.earliest !== undefined && said.latest !== undefined && start.earliest > said.latest;
  const endedBefore = end.latest !== undefined && said.earliest !== undefined && end.latest <= said.earliest;
  return !beginsLater && !endedBefore;
}

function describeRange({ earliest, latest }: DayRange): string {
  return earliest === latest ? `${earliest}` : `${earliest ?? '..'}/${latest ?? '..'}`;
}
