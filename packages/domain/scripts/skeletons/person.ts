import { PAIR, paired, type Skeleton, SOURCE, SUMMARY, tail } from './prompts.ts';

/** A new person. */
export const personSkeleton: Skeleton = {
  prompts: [...PAIR, SUMMARY, SOURCE],
  make: (answers, today) => ({ name: paired(answers), ...tail(answers, today) }),
};
