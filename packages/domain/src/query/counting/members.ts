import type { Ref } from '../../dataset/ref.ts';
import { membershipStatus } from '../membership-status.ts';
import { relationsTo } from '../relations-to.ts';
import { type CountingRule, type Decision, everyPolity } from './counting-rule.ts';

export const members: CountingRule = {
  name: 'members',
  definition: 'Whose status on the way into the organization is member; candidates and associates are out.',
  isNamedByWhom: true,
  needs: 'organization',
  expected: everyPolity,
  decide: (dataset, { of, on }) =>
    relationsTo(dataset, 'member-of', of).map((relation): Decision => {
      const { accession } = membershipStatus(dataset, relation, on);
      const isMember = ({ status }: { readonly status: string }) => status === 'member';
      const readings = [...accession.certain, ...accession.possible];
      const step = readings.findLast((reading) => reading.step)?.step;
      return {
        id: relation.subject as Ref,
        answer: accession.certain.some(isMember) ? 'certain' : readings.some(isMember) ? 'possible' : 'no',
        why: readings.map(({ status }) => status).join(' or '),
        record: (step ? `${relation.id}.${step.key}` : relation.id) as Ref,
      };
    }),
};
