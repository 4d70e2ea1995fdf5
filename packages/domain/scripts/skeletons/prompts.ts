import { findRefParts } from '../../src/dataset/ref.ts';
import { toSerbianLatin } from '../../src/dataset/to-serbian-latin.ts';
import type { Kind } from '../../src/vocab/kind.ts';
import { VOCABULARIES } from '../../src/vocab/vocabularies.ts';
import type { Prompt } from '../ask.ts';

export type Answers = Readonly<Record<string, string>>;

/** What is asked for a new record of a kind, and the record that the answers make. */
export interface Skeleton {
  readonly prompts: readonly Prompt[];
  readonly make: (answers: Answers, today: string) => Record<string, unknown>;
}

export const allowed = (name: string): readonly string[] =>
  VOCABULARIES.find((vocabulary) => vocabulary.name === name)?.values ?? [];

export function choice(name: string, vocabulary: string, question: string): Prompt {
  const values = allowed(vocabulary);
  return {
    name,
    question: `${question}, one of ${values.join(', ')}`,
    example: values[0] ?? '',
    refuse: (answer) =>
      (values as readonly string[]).includes(answer) ? undefined : `'${answer}' is none of ${values.join(', ')}`,
  };
}

export function reference(name: string, question: string, kinds: readonly Kind[]): Prompt {
  return {
    name,
    question,
    example: `${kinds[0]}/some-slug`,
    refuse: (answer) => {
      const kind = findRefParts(answer)?.kind;
      return kind && kinds.includes(kind)
        ? undefined
        : `'${answer}' is not the id of a ${kinds.join(', ')}; write ${kinds[0]}/some-slug`;
    },
  };
}

export const DATE: Prompt = {
  name: 'when',
  question: 'When it happened, no finer than the source',
  example: '2023-11-22',
};
export const SOURCE = reference('source', 'Id of the source that you read (make it first with data:new source)', [
  'source',
]);
export const SUMMARY: Prompt = {
  name: 'summary',
  question: 'Summary in your own words, two to four neutral sentences',
  example: 'Who did what, and who says so.',
};

export const english = (answer: string | undefined) => ({ en: answer });
export const sourced = ({ source }: Answers) => [{ ref: source }];

/** The last fields of most kinds. */
export const tail = (answers: Answers, today: string) => ({
  summary: english(answers.summary),
  sources: sourced(answers),
  reviewed: today,
});

export const NAME: Prompt = { name: 'name', question: 'Name in English', example: 'Edi Rama' };
export const PAIR: readonly Prompt[] = [
  NAME,
  { name: 'sq', question: 'Name in Albanian', example: 'Edi Rama' },
  {
    name: 'cyrillic',
    question: 'Name in Serbian Cyrillic (Latin is derived)',
    example: 'Еди Рама',
    refuse: (answer) => (toSerbianLatin(answer) === answer ? 'write it in Cyrillic letters' : undefined),
  },
];
export const paired = ({ name, sq, cyrillic }: Answers) => ({ en: name, sq, 'sr-Cyrl': cyrillic });
export const OPEN = (today: string) => ({ start: { unknown: 'not-in-source' }, end: 'open', attested: [today] });
