import { choice, DATE, english, NAME, reference, type Skeleton, SOURCE, SUMMARY, sourced, tail } from './prompts.ts';

/** A new agreement. */
export const agreementSkeleton: Skeleton = {
  prompts: [
    NAME,
    choice('stage', 'agreement-stage', 'Stage'),
    DATE,
    reference('party', 'A party', ['polity', 'organization', 'person']),
    choice('mode', 'acceptance-mode', 'Form in which it accepted'),
    SUMMARY,
    SOURCE,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    stage: answers.stage,
    when: answers.when,
    parties: [answers.party],
    acceptance: [
      { key: 'first', party: answers.party, mode: answers.mode, on: answers.when, sources: sourced(answers) },
    ],
    ...tail(answers, today),
  }),
};
