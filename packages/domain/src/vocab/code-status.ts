import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** How a code came about. */
export const CODE_STATUSES = /* @__PURE__ */ defineVocabulary('code-status', [
  { value: 'assigned', label: 'assigned', definition: 'Assigned by the keeper of the list.' },
  { value: 'user-assigned', label: 'user-assigned', definition: 'From the range left to users.' },
  { value: 'reserved', label: 'reserved', definition: 'Reserved by the keeper.' },
  { value: 'alias', label: 'alias', definition: 'In use without being on the list.' },
  { value: 'none-assigned', label: 'none assigned', definition: 'The list holds no code; none is given.' },
]);
export type CodeStatus = ValueOf<typeof CODE_STATUSES>;
