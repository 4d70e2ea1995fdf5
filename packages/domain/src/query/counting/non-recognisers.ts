import type { Ref } from '../../dataset/ref.ts';
import { stepOnDay } from '../../time/step-on-day.ts';
import { dateOfEventIn } from '../date-of-event.ts';
import type { CountingRule, Decision } from './counting-rule.ts';
import { members } from './members.ts';
import { recognitionsAnnounced } from './recognitions-announced.ts';

/** The polity that the rule is about; another one needs a rule of its own. */
const POLITY = 'polity/kosovo';

export const nonRecognisers: CountingRule = {
  name: 'non-recognisers',
  definition:
    'Members of the organization that are reported not to recognise Kosovo and of which no step of recognition is on record; members without any record are not counted.',
  isNamedByWhom: true,
  countsPolities: false,
  decide: (dataset, { of, on }) => {
    const dateOfEvent = dateOfEventIn(dataset);
    const question = { on, ...(of === undefined ? {} : { of }) };
    const isMember = new Map(members.decide(dataset, question).map(({ id, answer }) => [id, answer]));
    const recognises = new Map(
      recognitionsAnnounced.decide(dataset, { of: POLITY, on }).map(({ id, answer }) => [id, answer]),
    );
    return dataset.records.relation.flatMap((relation): readonly Decision[] => {
      if (relation.predicate !== 'recognises' || relation.object !== POLITY) return [];
      const membership = isMember.get(relation.subject as Ref) ?? 'no';
      const declined = relation.steps.findLast(
        (row) => row.step === 'declined' && stepOnDay(row, on, dateOfEvent) !== 'no',
      );
      if (membership === 'no' || !declined) return [];
      const isRecogniser = recognises.get(relation.subject as Ref) ?? 'no';
      const answer = isRecogniser === 'certain' ? 'no' : isRecogniser === 'possible' ? 'possible' : membership;
      return [
        {
          id: relation.subject as Ref,
          answer,
          why: 'reported not to recognise',
          record: `${relation.id}.${declined.key}` as Ref,
        },
      ];
    });
  },
};
