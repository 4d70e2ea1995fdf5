import { choice, DATE, reference, type Skeleton, SOURCE, sourced } from './prompts.ts';

/** A new assessment. */
export const assessmentSkeleton: Skeleton = {
  prompts: [
    reference('target', 'Agreement, provision or obligation that is judged', ['agreement'], { rows: true }),
    reference('assessor', 'Who judges', ['organization', 'polity', 'person']),
    { ...DATE, question: 'As of when' },
    { name: 'gist', question: "The assessor's verdict in your own words", example: 'not yet begun' },
    choice('reading', 'reading', 'Our reading of it'),
    {
      name: 'note',
      question: 'Why this reading',
      example: 'The report names progress on one point and none on the other.',
      isAsked: ({ reading }) => reading === 'mixed' || reading === 'not-codable',
    },
    SOURCE,
  ],
  make: (answers, today) => ({
    targets: [answers.target],
    assessor: answers.assessor,
    asOf: answers.when,
    verdict: { gist: answers.gist },
    reading: answers.reading,
    ...(answers.note ? { readingNote: answers.note } : {}),
    sources: sourced(answers),
    reviewed: today,
  }),
};
