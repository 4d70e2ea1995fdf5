import { DATE, english, named, reference, type Skeleton, SOURCE, SUMMARY, sourced, tail } from './prompts.ts';

/** A new question. */
export const questionSkeleton: Skeleton = {
  prompts: [
    named('Should Albania and Kosovo unite?'),
    {
      name: 'proposition',
      question: 'Proposition that can be answered by yes or no',
      example: 'The two texts bind both parties.',
    },
    reference('about', 'What it is about', ['event', 'agreement', 'polity', 'place', 'statement', 'organization'], {
      rows: true,
    }),
    reference('affirms', 'Who says yes', ['polity', 'organization', 'person']),
    { name: 'yes', question: 'Their position in one sentence', example: 'Both texts bind without a signature.' },
    reference('denies', 'Who says no', ['polity', 'organization', 'person']),
    { name: 'no', question: 'Their position in one sentence', example: 'Nothing binds that was not signed.' },
    { ...DATE, question: 'Since when these positions are held' },
    SUMMARY,
    SOURCE,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    proposition: english(answers.proposition),
    about: [answers.about],
    positions: (['affirms', 'denies'] as const).map((stance) => ({
      key: stance,
      holders: [answers[stance]],
      stance,
      start: answers.when,
      end: { unknown: 'not-in-source' },
      summary: english(stance === 'affirms' ? answers.yes : answers.no),
      sources: sourced(answers),
    })),
    ...tail(answers, today),
  }),
};
