import type { Ref } from '../../dataset/ref.ts';
import { holdsOn } from '../../time/holds-on.ts';
import type { DayAnswer } from '../../time/when.ts';
import { relationsTo } from '../relations-to.ts';
import { type CountingRule, type Decision, everyPolity } from './counting-rule.ts';

const ORDER: readonly DayAnswer[] = ['certain', 'possible', 'no'];

export const contributors: CountingRule = {
  name: 'contributors',
  definition: 'Who has people in the mission or force that day; a spell whose end is not known counts as possible.',
  isNamedByWhom: true,
  needs: 'organization',
  expected: everyPolity,
  decide: (dataset, { of, on }) =>
    relationsTo(dataset, 'contributes-to', of).flatMap((relation): readonly Decision[] => {
      const spells = relation.spells.map((spell) => ({ spell, answer: holdsOn(spell, on) }));
      const [best] = [...spells].sort((a, b) => ORDER.indexOf(a.answer) - ORDER.indexOf(b.answer));
      if (!best) return [];
      const { spell, answer } = best;
      return [
        {
          id: relation.subject as Ref,
          answer,
          why: answer === 'no' ? 'no spell holds that day' : `spell ${spell.key}`,
          record: `${relation.id}.${spell.key}` as Ref,
        },
      ];
    }),
};
