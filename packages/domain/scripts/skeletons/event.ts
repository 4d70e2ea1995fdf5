import { choice, english, named, reference, type Skeleton, SOURCE, SUMMARY, tail, WHEN } from './prompts.ts';

/** A new event. */
export const eventSkeleton: Skeleton = {
  prompts: [
    named('First round of the dialogue'),
    choice('type', 'event-type', 'Type'),
    WHEN,
    reference('place', 'Where', ['place', 'polity']),
    SUMMARY,
    SOURCE,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    type: answers.type,
    when: answers.when,
    where: [{ place: answers.place, precision: 'at' }],
    ...tail(answers, today),
  }),
};
