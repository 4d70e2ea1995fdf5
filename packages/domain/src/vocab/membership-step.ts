import { defineVocabularyWith, type ValueOf } from './vocabulary.ts';

/** The track that a step is on, and the status that it leads to there, if any. */
type Outcome =
  | { readonly track: 'accession'; readonly status?: AccessionOutcome }
  | { readonly track: 'association'; readonly status?: 'observer' | 'partner' | 'associated' };
type AccessionOutcome =
  | 'none'
  | 'applicant'
  | 'candidate'
  | 'negotiating'
  | 'invited'
  | 'acceding'
  | 'member'
  | 'suspended'
  | 'former';

/** Steps on the way into, in, or out of an organization; the status that each leads to, if any, on its track. */
export const MEMBERSHIP_STEPS = /* @__PURE__ */ defineVocabularyWith<Outcome>()('membership-step', [
  {
    value: 'applied',
    label: 'applied',
    definition: 'The application was handed in.',
    track: 'accession',
    status: 'applicant',
  },
  {
    value: 'application-forwarded',
    label: 'application forwarded',
    definition: 'The application was passed on for an opinion.',
    track: 'accession',
  },
  { value: 'recommended', label: 'recommended', definition: 'An organ advised to admit.', track: 'accession' },
  {
    value: 'not-taken-up',
    label: 'not taken up',
    definition: 'The deciding organ did not put it on its agenda.',
    track: 'accession',
  },
  {
    value: 'bid-failed',
    label: 'bid failed',
    definition: 'A vote did not reach the majority.',
    track: 'accession',
    status: 'none',
  },
  {
    value: 'invited',
    label: 'invited',
    definition: 'Invited to join.',
    track: 'accession',
    status: 'invited',
  },
  {
    value: 'invitation-blocked',
    label: 'invitation blocked',
    definition: 'A member kept the invitation from being made.',
    track: 'accession',
  },
  {
    value: 'candidate',
    label: 'candidate',
    definition: 'Declared a candidate.',
    track: 'accession',
    status: 'candidate',
  },
  {
    value: 'negotiations-agreed',
    label: 'negotiations agreed',
    definition: 'It was decided that accession talks may start.',
    track: 'accession',
    status: 'candidate',
  },
  {
    value: 'negotiations-opened',
    label: 'negotiations opened',
    definition: 'Accession talks began.',
    track: 'accession',
    status: 'negotiating',
  },
  {
    value: 'benchmarks-met',
    label: 'benchmarks met',
    definition: 'Interim benchmarks were found to be met.',
    track: 'accession',
  },
  {
    value: 'cluster-opened',
    label: 'cluster or chapter opened',
    definition: 'A cluster or chapter of the talks was opened.',
    track: 'accession',
  },
  {
    value: 'chapter-closed',
    label: 'chapter closed',
    definition: 'A chapter of the talks was provisionally closed.',
    track: 'accession',
  },
  {
    value: 'protocol-signed',
    label: 'protocol signed',
    definition: 'The accession protocol or treaty was signed.',
    track: 'accession',
    status: 'acceding',
  },
  {
    value: 'joined',
    label: 'joined',
    definition: 'Became a member.',
    track: 'accession',
    status: 'member',
  },
  {
    value: 'continued',
    label: 'continued',
    definition: 'Continued the membership of a predecessor.',
    track: 'accession',
    status: 'member',
  },
  {
    value: 'suspended',
    label: 'suspended',
    definition: 'Membership was suspended.',
    track: 'accession',
    status: 'suspended',
  },
  {
    value: 'left',
    label: 'left',
    definition: 'Membership ended.',
    track: 'accession',
    status: 'former',
  },
  {
    value: 'observer',
    label: 'observer',
    definition: 'Admitted as an observer.',
    track: 'association',
    status: 'observer',
  },
  {
    value: 'partnership-joined',
    label: 'partnership joined',
    definition: 'Joined a partnership framework.',
    track: 'association',
    status: 'partner',
  },
  {
    value: 'action-plan',
    label: 'action plan',
    definition: 'Entered a plan that prepares for membership or partnership.',
    track: 'association',
    status: 'partner',
  },
  {
    value: 'association-negotiations',
    label: 'association negotiations',
    definition: 'Talks on an association agreement began.',
    track: 'association',
  },
  {
    value: 'association-initialled',
    label: 'association agreement initialled',
    definition: 'The association agreement was initialled.',
    track: 'association',
  },
  {
    value: 'association-signed',
    label: 'association agreement signed',
    definition: 'The association agreement was signed.',
    track: 'association',
    status: 'associated',
  },
  {
    value: 'association-in-force',
    label: 'association agreement in force',
    definition: 'The association agreement entered into force.',
    track: 'association',
    status: 'associated',
  },
]);
export type MembershipStep = ValueOf<typeof MEMBERSHIP_STEPS>;
