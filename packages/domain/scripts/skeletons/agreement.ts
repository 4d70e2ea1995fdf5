import { choice, DATE, english, named, reference, type Skeleton, SOURCE, SUMMARY, sourced, tail } from './prompts.ts';

/** A new agreement. */
export const agreementSkeleton: Skeleton = {
  prompts: [
    named('Open Balkan texts of Skopje'),
    choice('stage', 'agreement-stage', 'Stage'),
    { ...DATE, question: 'When it was concluded, no finer than the source' },
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
