import { choice, english, named, type Skeleton, SOURCE, SUMMARY, tail } from './prompts.ts';

/** A new organization. */
export const organizationSkeleton: Skeleton = {
  prompts: [named('Kosovo Force'), choice('class', 'organization-class', 'Class'), SUMMARY, SOURCE],
  make: (answers, today) => ({ name: english(answers.name), class: answers.class, ...tail(answers, today) }),
};
