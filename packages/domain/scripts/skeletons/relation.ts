import type { Prompt } from '../ask.ts';
import { type Answers, choice, DATE, reference, type Skeleton, SOURCE, sourced } from './prompts.ts';

function stepOf(predicate: string, vocabulary: string): Prompt {
  return { ...choice('step', vocabulary, 'First step'), isAsked: (answers) => answers.predicate === predicate };
}

/** A new relation. */
export const relationSkeleton: Skeleton = {
  prompts: [
    choice('predicate', 'predicate', 'Tie'),
    reference('subject', 'From', ['polity', 'organization', 'person']),
    reference('object', 'To', ['polity', 'organization', 'person']),
    { ...DATE, question: 'Since when' },
    stepOf('member-of', 'membership-step'),
    stepOf('recognises', 'recognition-step'),
    stepOf('imposes-measures-on', 'measures-step'),
    { ...choice('mode', 'succession-mode', 'Mode'), isAsked: ({ predicate }) => predicate === 'succeeds' },
    SOURCE,
  ],
  make: (answers, today) => ({
    predicate: answers.predicate,
    subject: answers.subject,
    object: answers.object,
    ...relationRows(answers),
    sources: sourced(answers),
    reviewed: today,
  }),
};

function relationRows(answers: Answers): Record<string, unknown> {
  const sources = sourced(answers);
  const end = { unknown: 'not-in-source' };
  switch (answers.predicate) {
    case 'member-of':
    case 'recognises':
    case 'imposes-measures-on':
      return { steps: [{ key: 'first', step: answers.step, on: answers.when, sources }] };
    case 'contributes-to':
      return { spells: [{ key: 'first', start: answers.when, end, sources }] };
    case 'succeeds':
      return { mode: answers.mode, start: answers.when };
    default:
      return { start: answers.when, end };
  }
}
