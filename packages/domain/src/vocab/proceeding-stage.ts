import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Stages of a case; each is of a day and, where they differ, of a person. */
export const PROCEEDING_STAGES = /* @__PURE__ */ defineVocabulary('proceeding-stage', [
  { value: 'investigated', label: 'investigated', definition: 'An investigation is open.' },
  { value: 'arrested', label: 'arrested', definition: 'Taken into custody.' },
  { value: 'released', label: 'released', definition: 'Let go, with or without conditions.' },
  { value: 'wanted-notice', label: 'wanted notice', definition: 'Sought by a notice.' },
  { value: 'indicted', label: 'indicted', definition: 'A prosecutor filed an indictment.' },
  { value: 'indictment-confirmed', label: 'indictment confirmed', definition: 'A judge let the indictment stand.' },
  { value: 'pleaded-not-guilty', label: 'pleaded not guilty', definition: 'Denied the charges before the court.' },
  { value: 'pleaded-guilty', label: 'pleaded guilty', definition: 'Admitted the charges before the court.' },
  { value: 'trial-opened', label: 'trial opened', definition: 'The trial began.' },
  { value: 'trial-restarted', label: 'trial restarted', definition: 'The trial began anew.' },
  { value: 'trial-closed', label: 'trial closed', definition: 'The hearings ended; no verdict yet.' },
  { value: 'convicted-first-instance', label: 'convicted at first instance', definition: 'May be appealed.' },
  { value: 'acquitted-first-instance', label: 'acquitted at first instance', definition: 'May be appealed.' },
  { value: 'appeal-decided', label: 'appeal decided', definition: 'A higher court ruled.' },
  { value: 'conviction-final', label: 'conviction final', definition: 'No ordinary appeal is left.' },
  { value: 'acquittal-final', label: 'acquittal final', definition: 'No ordinary appeal is left.' },
  { value: 'discontinued', label: 'discontinued', definition: 'The case ended without a judgment.' },
]);
export type ProceedingStage = ValueOf<typeof PROCEEDING_STAGES>;
