import { findRefParts } from '../../src/dataset/ref.ts';
import { english, named, type Skeleton, SUMMARY } from './prompts.ts';

/** A new dossier. */
export const dossierSkeleton: Skeleton = {
  prompts: [
    named('Albania in NATO'),
    { name: 'heading', question: 'Heading of the first section', example: 'The request' },
    {
      name: 'text',
      question: 'First paragraph, with a [[kind/slug]] link in it',
      example: 'It began in [[place/skopje]].',
      refuse: (answer, { known }) => {
        const links = [...answer.matchAll(/\[\[([^\]|]+)/g)].map(([, ref = '']) => ref);
        if (links.length === 0) return 'every paragraph links to a record: [[kind/slug]]';
        const missing = links.find((ref) => !known.ids.has(findRefParts(ref)?.record ?? ref));
        return missing === undefined ? undefined : `no ${missing}; every link leads to a record that is there`;
      },
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
