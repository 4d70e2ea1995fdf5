import { choice, namedInThree, paired, type Skeleton, SOURCE, SUMMARY, tail } from './prompts.ts';

/** A new place. */
export const placeSkeleton: Skeleton = {
  prompts: [...namedInThree('Skopje', 'Shkup', 'Скопље'), choice('class', 'place-class', 'Class'), SUMMARY, SOURCE],
  make: (answers, today) => ({ name: paired(answers), class: answers.class, ...tail(answers, today) }),
};
