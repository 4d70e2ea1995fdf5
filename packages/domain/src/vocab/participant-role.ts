import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What a participant did in an event. */
export const PARTICIPANT_ROLES = /* @__PURE__ */ defineVocabulary('participant-role', [
  { value: 'initiator', label: 'initiator', definition: 'Began it.' },
  { value: 'target', label: 'target', definition: 'It was aimed at them.' },
  { value: 'participant', label: 'participant', definition: 'Took part.' },
  { value: 'host', label: 'host', definition: 'It took place at theirs.' },
  { value: 'mediator', label: 'mediator', definition: 'Stood between the sides.' },
  { value: 'decider', label: 'decider', definition: 'Decided.' },
  { value: 'supporter', label: 'supporter', definition: 'Backed it.' },
  { value: 'opponent', label: 'opponent', definition: 'Opposed it.' },
  { value: 'responder', label: 'responder', definition: 'Came in answer to it.' },
  { value: 'reporter', label: 'reporter', definition: 'Reported it.' },
  { value: 'accused-of', label: 'said to have done it', definition: 'Somebody says that they did it.' },
  { value: 'suspect', label: 'suspect', definition: 'Suspect in a proceeding.' },
  { value: 'defendant', label: 'defendant', definition: 'Defendant in a proceeding.' },
]);
export type ParticipantRole = ValueOf<typeof PARTICIPANT_ROLES>;
