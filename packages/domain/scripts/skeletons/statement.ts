import { choice, DATE, english, NAME, reference, type Skeleton, SOURCE, SUMMARY, tail } from './prompts.ts';

/** A new statement. */
export const statementSkeleton: Skeleton = {
  prompts: [
    NAME,
    choice('act', 'speech-act', 'Speech act'),
    reference('speaker', 'Speaker', ['person', 'organization', 'polity']),
    { ...reference('office', 'Office in which they spoke, for a person', ['office']), optional: true },
    DATE,
    reference('about', 'What it is about', [
      'event',
      'organization',
      'polity',
      'place',
      'agreement',
      'question',
      'person',
      'statement',
      'term',
    ]),
    SUMMARY,
    SOURCE,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    act: answers.act,
    speakers: [{ actor: answers.speaker, ...(answers.office ? { capacity: answers.office } : {}) }],
    when: answers.when,
    about: [answers.about],
    spokenIn: { unknown: 'not-in-source' },
    ...tail(answers, today),
  }),
};
