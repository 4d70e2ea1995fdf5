import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What a speaker does by saying something. */
export const SPEECH_ACTS = /* @__PURE__ */ defineVocabulary('speech-act', [
  { value: 'assert', label: 'asserts', definition: 'Says that something is so.' },
  { value: 'warn', label: 'warns', definition: 'Says that harm may come.' },
  { value: 'request', label: 'requests', definition: 'Asks another to act.' },
  { value: 'propose', label: 'proposes', definition: 'Puts forward a plan that binds nobody.' },
  { value: 'promise', label: 'promises', definition: 'Binds the speaker.' },
  { value: 'announce', label: 'announces', definition: "Makes known the speaker's own decision." },
  { value: 'accept', label: 'accepts', definition: 'Takes what another put forward.' },
  { value: 'reject', label: 'rejects', definition: 'Refuses what another put forward.' },
  { value: 'condemn', label: 'condemns', definition: 'Disapproves of an act.' },
  { value: 'accuse', label: 'accuses', definition: 'Says who did a wrong; a condemnation may leave that open.' },
  { value: 'deny', label: 'denies', definition: 'Says that something reported or alleged is not so.' },
  { value: 'welcome', label: 'welcomes', definition: 'Approves of an act.' },
]);
export type SpeechAct = ValueOf<typeof SPEECH_ACTS>;
