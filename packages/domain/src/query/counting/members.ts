import type { Ref } from '../../dataset/ref.ts';
import { membershipStatus } from '../membership-status.ts';
import type { CountingRule, Decision } from './counting-rule.ts';

export const members: CountingRule = {
  name: 'members',
  definition: 'Whose status on the way into the organization is member; candidates and associates are out.',
  isNamedByWhom: true,
  countsPolities: true,
  decide: (dataset, { of, on }) =>
    dataset.records.relation.flatMap((relation): readonly Decision[] => {
      if (relation.predicate !== 'member-of' || relation.object !== of) return [];
      const { accession } = membershipStatus(dataset, relation, on);
      const isMember = ({ status }: { readonly status: string }) => status === 'member';
      const answer = accession.certain.some(isMember)
        ? 'certain'
        : accession.possible.some(isMember)
          ? 'possible'
          : 'no';
      const readings = [...accession.certain, ...accession.possible];
      const step = readings.findLast((reading) => reading.step)?.step;
      return [
        {
          id: relation.subject as Ref,
          answer,
          why: readings.map(({ status }) => status).join(' or '),
          record: (step ? `${relation.id}.${step.key}` : relation.id) as Ref,
        },
      ];
    }),
};
