import { type Answers, choice, DATE, OPEN, reference, type Skeleton, SOURCE, sourced } from './prompts.ts';

/** A new relation. */
export const relationSkeleton: Skeleton = {
  prompts: [
    choice('predicate', 'predicate', 'Tie'),
    reference('subject', 'From', ['polity', 'organization', 'person']),
    reference('object', 'To', ['polity', 'organization', 'person']),
    { ...DATE, question: 'Since when' },
    {
      name: 'step',
      question: 'First step, for member-of, recognises and imposes-measures-on',
      example: 'announced',
      optional: true,
    },
    SOURCE,
  ],
  make: (answers, today) => ({
    predicate: answers.predicate,
    subject: answers.subject,
    object: answers.object,
    ...relationRows(answers, today),
    sources: sourced(answers),
    reviewed: today,
  }),
};

function relationRows(answers: Answers, today: string): Record<string, unknown> {
  const sources = sourced(answers);
  switch (answers.predicate) {
    case 'member-of':
    case 'recognises':
    case 'imposes-measures-on':
      return { steps: [{ key: 'first', step: answers.step ?? 'announced', on: answers.when, sources }] };
    case 'contributes-to':
      return { spells: [{ key: 'first', ...OPEN(today), start: answers.when, sources }] };
    case 'succeeds':
      return { mode: 'replaces', start: answers.when };
    default:
      return { ...OPEN(today), start: answers.when };
  }
}
