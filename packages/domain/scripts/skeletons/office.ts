import { DATE, english, named, reference, type Skeleton, SOURCE, SUMMARY, sourced, tail } from './prompts.ts';

/** A new office. */
export const officeSkeleton: Skeleton = {
  prompts: [
    named('Commander of KFOR'),
    reference('of', 'Body that it belongs to', ['organization', 'polity']),
    reference('holder', 'A holder', ['person']),
    { ...DATE, question: 'A date on which the source shows them in office' },
    SUMMARY,
    SOURCE,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    of: answers.of,
    holders: [
      {
        key: 'first',
        holder: answers.holder,
        mode: 'full',
        start: { unknown: 'not-in-source' },
        end: { unknown: 'not-in-source' },
        attested: [answers.when],
        sources: sourced(answers),
      },
    ],
    ...tail(answers, today),
  }),
};
