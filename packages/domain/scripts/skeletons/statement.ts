import { choice, english, language, named, reference, type Skeleton, SOURCE, SUMMARY, tail, WHEN } from './prompts.ts';

/** A new statement. */
export const statementSkeleton: Skeleton = {
  prompts: [
    named('Thaçi at the Kalimash tunnel'),
    choice('act', 'speech-act', 'Speech act'),
    reference('speaker', 'Speaker', ['person', 'organization', 'polity']),
    { ...reference('office', 'Office in which they spoke, for a person', ['office']), optional: true },
    WHEN,
    { ...language('Language in which it was spoken'), optional: true },
    reference(
      'about',
      'What it is about',
      ['event', 'organization', 'polity', 'place', 'agreement', 'question', 'person', 'statement', 'term'],
      { rows: true },
    ),
    SUMMARY,
    SOURCE,
  ],
  make: (answers, today) => ({
    name: english(answers.name),
    act: answers.act,
    speakers: [{ actor: answers.speaker, ...(answers.office ? { capacity: answers.office } : {}) }],
    when: answers.when,
    about: [answers.about],
    ...(answers.lang ? { spokenIn: answers.lang } : {}),
    ...tail(answers, today),
  }),
};
