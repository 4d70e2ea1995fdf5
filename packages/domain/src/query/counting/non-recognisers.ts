import type { RecordId, Ref } from '../../dataset/ref.ts';
import { stepOnDay } from '../../time/step-on-day.ts';
import { dateOfEventIn } from '../date-of-event.ts';
import { relationsTo } from '../relations-to.ts';
import type { CountingRule, Decision } from './counting-rule.ts';
import { members } from './members.ts';
import { recognitionsAnnounced } from './recognitions-announced.ts';

/** The polity that the rule is about; another one needs a rule of its own. */
const POLITY = 'polity/kosovo';

export const nonRecognisers: CountingRule = {
  name: 'non-recognisers',
  definition:
    'Members of the organization that are reported not to recognise Kosovo and of which no step of recognition is on record; members without any record are unrecorded.',
  needs: 'organization',
  isNamedByWhom: true,
  expected: (dataset, question) =>
    members
      .decide(dataset, question)
      .filter(({ answer }) => answer !== 'no')
      .map(({ id }) => id as RecordId),
  decide: (dataset, question) => {
    const dateOfEvent = dateOfEventIn(dataset);
    const isMember = new Map(members.decide(dataset, question).map(({ id, answer }) => [id, answer]));
    const announced = recognitionsAnnounced.decide(dataset, { of: POLITY, on: question.on });
    const recognises = new Map(announced.map(({ id, answer }) => [id, answer]));
    return relationsTo(dataset, 'recognises', POLITY).flatMap((relation): readonly Decision[] => {
      const id = relation.subject as Ref;
      const membership = isMember.get(id) ?? 'no';
      if (membership === 'no') return [];
      const declined = relation.steps.findLast(
        (row) => row.step === 'declined' && stepOnDay(row, question.on, dateOfEvent) !== 'no',
      );
      if (!declined) return [{ id, answer: 'no', why: 'not reported to decline', record: relation.id as Ref }];
      const recognition = recognises.get(id) ?? 'no';
      const answer = recognition === 'certain' ? 'no' : recognition === 'possible' ? 'possible' : membership;
      const why = recognition === 'no' ? 'reported not to recognise' : 'a step of recognition is on record';
      return [{ id, answer, why, record: `${relation.id}.${declined.key}` as Ref }];
    });
  },
};
