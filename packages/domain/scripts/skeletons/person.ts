import { namedInThree, paired, type Skeleton, SOURCE, SUMMARY, tail } from './prompts.ts';

/** A new person. */
export const personSkeleton: Skeleton = {
  prompts: [...namedInThree('Edi Rama', 'Edi Rama', 'Еди Рама'), SUMMARY, SOURCE],
  make: (answers, today) => ({ name: paired(answers), ...tail(answers, today) }),
};
