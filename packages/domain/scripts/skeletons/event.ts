import { choice, DATE, english, NAME, reference, type Skeleton, SOURCE, SUMMARY, tail } from './prompts.ts';

/** A new event. */
export const eventSkeleton: Skeleton = {
  prompts: [
    NAME,
    choice('type', 'event-type', 'Type'),
    DATE,
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
