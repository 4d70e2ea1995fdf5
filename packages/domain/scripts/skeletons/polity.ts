import { english, named, type Skeleton, SOURCE, SUMMARY, tail } from './prompts.ts';

/** A new polity. */
export const politySkeleton: Skeleton = {
  prompts: [named('North Macedonia'), SUMMARY, SOURCE],
  make: (answers, today) => ({ name: english(answers.name), ...tail(answers, today) }),
};
