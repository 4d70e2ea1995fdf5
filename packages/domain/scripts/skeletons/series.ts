import { choice, DATE, english, named, reference, type Skeleton, SOURCE, SUMMARY, sourced, tail } from './prompts.ts';

/** A new series. */
export const seriesSkeleton: Skeleton = {
  prompts: [
    named('KFOR strength'),
    { name: 'unit', question: 'Unit', example: 'persons' },
    choice('measure', 'measure', 'Measure'),
    choice('nature', 'series-nature', 'Nature'),
    reference('of', 'Of what', ['polity', 'organization', 'place']),
    { name: 'definition', question: 'What exactly is counted', example: 'Troops as stated by the source.' },
    { ...DATE, question: 'Date that the first figure is about' },
    {
      name: 'value',
      question: 'First figure',
      example: '4600',
      refuse: (answer) => (Number.isFinite(Number(answer)) ? undefined : 'write a number without separators'),
    },
    SUMMARY,
    SOURCE,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    unit: answers.unit,
    measure: answers.measure,
    nature: answers.nature,
    geography: answers.of,
    definition: english(answers.definition),
    observations: [
      { period: answers.when, value: Number(answers.value), asOf: answers.when, sources: sourced(answers) },
    ],
    ...tail(answers, today),
  }),
};
