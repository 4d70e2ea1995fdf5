import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** The form of one act by which a party took, or did not take, a text. */
export const ACCEPTANCE_MODES = /* @__PURE__ */ defineVocabulary('acceptance-mode', [
  { value: 'signed', label: 'signed', definition: 'The party put its signature under the text.' },
  {
    value: 'initialled',
    label: 'initialled',
    definition: 'The party put its initials under the text, which is not a signature.',
  },
  { value: 'orally-accepted', label: 'accepted orally', definition: 'The party itself said yes.' },
  {
    value: 'facilitator-declared',
    label: 'declared accepted by the facilitator',
    definition: 'A third party says that it was accepted; no act of the party itself is known.',
  },
  {
    value: 'unilateral-undertaking',
    label: 'unilateral undertaking',
    definition: 'Signed or given to a third party, not to the other side.',
  },
  { value: 'adopted', label: 'adopted', definition: 'An organ passed the text.' },
  { value: 'ratified', label: 'ratified', definition: 'An assembly approved it as a treaty.' },
  { value: 'noted', label: 'noted', definition: 'An assembly took note without approving.' },
  {
    value: 'accepted-with-reservation',
    label: 'accepted with a reservation',
    definition: 'The party said yes and excluded something.',
  },
  {
    value: 'not-signed',
    label: 'not signed',
    definition: 'A source says in so many words that the party did not sign.',
  },
  { value: 'rejected', label: 'rejected', definition: 'The party said no.' },
  { value: 'withdrawn', label: 'withdrawn', definition: 'An earlier act is taken back; the note says which.' },
]);
export type AcceptanceMode = ValueOf<typeof ACCEPTANCE_MODES>;
