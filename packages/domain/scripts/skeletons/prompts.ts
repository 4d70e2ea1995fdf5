import { findRefParts } from '../../src/dataset/ref.ts';
import { toSerbianLatin } from '../../src/dataset/to-serbian-latin.ts';
import { DateFormatError } from '../../src/errors.ts';
import { languageTag } from '../../src/schema/values/language-tag.ts';
import { withArticle } from '../../src/schema/values/with-article.ts';
import { nearest } from '../../src/search/nearest.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { parseWhen } from '../../src/time/when.ts';
import type { Kind } from '../../src/vocab/kind.ts';
import { VOCABULARIES } from '../../src/vocab/vocabularies.ts';
import type { Answers, Prompt } from '../ask.ts';
import type { KnownData } from '../known-data.ts';

export type { Answers } from '../ask.ts';

/** What is asked for a new record of a kind, and the record that the answers make. */
export interface Skeleton {
  readonly prompts: readonly Prompt[];
  readonly make: (answers: Answers, today: string) => Record<string, unknown>;
}

/** A question whose answer is one value of a vocabulary; a wrong one is told the nearest, not all of them again. */
export function choice(name: string, vocabulary: string, question: string): Prompt {
  const values: readonly string[] = VOCABULARIES.find((each) => each.name === vocabulary)?.values ?? [];
  return {
    name,
    question: `${question}, one of ${values.join(', ')}`,
    example: values[0] ?? '',
    refuse: (answer) => {
      if (values.includes(answer)) return undefined;
      const near = nearest(answer, values);
      const akin = near.length > 0 ? near : values.filter((value) => value.includes(answer.toLowerCase()));
      return `'${answer}' is none of them${akin.length > 0 ? `; nearest is ${akin.join(', ')}` : ''}`;
    },
  };
}

interface ReferenceOptions {
  /** Whether a row inside a record may be named: `agreement/x.p1`. */
  readonly rows?: boolean;
}

/** Kinds as words, with their article: `a polity, organization or person`. */
function listed(kinds: readonly Kind[]): string {
  return withArticle(kinds.join(', ').replace(/, ([a-z]+)$/, ' or $1'));
}

/** What to write instead of an id that the data do not hold: one spelled alike, or a new record. */
function describeUnknown(id: string, kinds: readonly Kind[], { ids }: KnownData): string {
  const [near] = nearest(
    id,
    [...ids].filter((each) => kinds.some((kind) => each.startsWith(`${kind}/`))),
  );
  const hint = near === undefined ? '' : ` nearest is ${near}; or`;
  return `no ${id};${hint} record it first: pnpm data:new ${id.split('/')[0]}`;
}

/** A question whose answer is the id of a record of one of the kinds, which must be in the data. */
export function reference(
  name: string,
  question: string,
  kinds: readonly [Kind, ...Kind[]],
  options: ReferenceOptions = {},
): Prompt {
  return {
    name,
    question,
    example: EXAMPLES[kinds[0]],
    refuse: (answer, { known }) => {
      const parts = findRefParts(answer);
      if (!parts || !kinds.includes(parts.kind)) {
        const slug = answer.slice(answer.indexOf('/') + 1);
        const meant = kinds.map((kind) => `${kind}/${slug}`).filter((id) => known.ids.has(id));
        return `'${answer}' is not the id of ${listed(kinds)}; write ${meant[0] ?? `${kinds[0]}/some-slug`}`;
      }
      if (!known.ids.has(parts.record)) return describeUnknown(parts.record, kinds, known);
      if (parts.row.length === 0) return undefined;
      return options.rows ? known.describeMissingRow(parts.record, parts.row) : `write ${parts.record}, without a row`;
    },
  };
}

/** Ids of the data that stand as examples. */
const EXAMPLES: Readonly<Record<Kind, string>> = {
  person: 'person/edi-rama',
  place: 'place/skopje',
  organization: 'organization/kfor',
  polity: 'polity/albania',
  office: 'office/prime-minister-of-albania',
  event: 'event/banjska-attack-2023-09-24',
  statement: 'statement/2023-rama-skopje-border-request',
  agreement: 'agreement/brussels-agreement-2013',
  assessment: 'assessment/military-technical-agreement-1999.withdrawal-nato-1999-06-20',
  question: 'question/kosovo-status',
  relation: 'relation/member-of-albania-nato',
  series: 'series/kfor-strength',
  term: 'term/normalisation',
  dossier: 'dossier/albania-in-nato',
  source: 'source/ap-rama-2023-11-22-full',
};

function refuseDate(parse: (text: string) => unknown): (answer: string) => string | undefined {
  return (answer) => {
    try {
      parse(answer);
      return undefined;
    } catch (error) {
      if (error instanceof DateFormatError) return error.message;
      throw error;
    }
  };
}

/** One date: a day, a month or a year. */
export const DATE: Prompt = {
  name: 'when',
  question: 'When, no finer than the source',
  example: '2023-11-22',
  refuse: refuseDate(parseEdtf),
};

/** A date or a span of two. */
export const WHEN: Prompt = {
  name: 'when',
  question: 'When it happened, no finer than the source',
  example: '2023-11-22, or 1998-02-28/1998-03-01 with both days included',
  refuse: (answer) =>
    answer.endsWith('/..')
      ? "what goes on also needs the last date on which a source shows it: write the first date here, then '/..' and attested in the file"
      : refuseDate(parseWhen)(answer),
};

/** A question for the language of a text. */
export function language(question: string): Prompt {
  return {
    name: 'lang',
    question,
    example: 'en, sq, sr-Latn',
    refuse: (answer) => languageTag.safeParse(answer).error?.issues[0]?.message,
  };
}

export const SOURCE = reference('source', 'Id of the source that you read', ['source']);
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

export const named = (example: string): Prompt => ({ name: 'name', question: 'Name in English', example });

/** The three names of a person or place. */
export const namedInThree = (en: string, sq: string, cyrillic: string): readonly Prompt[] => [
  named(en),
  { name: 'sq', question: 'Name in Albanian', example: sq },
  {
    name: 'cyrillic',
    question: 'Name in Serbian Cyrillic (Latin is derived)',
    example: cyrillic,
    refuse: (answer) => (toSerbianLatin(answer) === answer ? 'write it in Cyrillic letters' : undefined),
  },
];
export const paired = ({ name, sq, cyrillic }: Answers) => ({ en: name, sq, 'sr-Cyrl': cyrillic });
