import { english, NAME, type Skeleton, SUMMARY } from './prompts.ts';

/** A new dossier. */
export const dossierSkeleton: Skeleton = {
  prompts: [
    NAME,
    { name: 'heading', question: 'Heading of the first section', example: 'The request' },
    {
      name: 'text',
      question: 'First paragraph, with a [[kind/slug]] link in it',
      example: 'It began in [[place/skopje]].',
      refuse: (answer) => (answer.includes('[[') ? undefined : 'every paragraph links to a record: [[kind/slug]]'),
    },
    SUMMARY,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    summary: english(answers.summary),
    sections: [{ key: 'first', heading: english(answers.heading), text: english(answers.text) }],
    reviewed: today,
  }),
};
