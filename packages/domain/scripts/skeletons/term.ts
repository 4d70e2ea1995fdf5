import { english, named, type Skeleton, SOURCE, SUMMARY, tail } from './prompts.ts';

/** A new term. */
export const termSkeleton: Skeleton = {
  prompts: [
    named('occupation'),
    { name: 'definition', question: 'Definition', example: 'What the word means in this field.' },
    SUMMARY,
    SOURCE,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    definition: english(answers.definition),
    ...tail(answers, today),
  }),
};
