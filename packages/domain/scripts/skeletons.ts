import { findRefParts } from '../src/dataset/ref.ts';
import { toSerbianLatin } from '../src/dataset/to-serbian-latin.ts';
import { SCHEMAS } from '../src/schema/schemas.ts';
import type { Kind } from '../src/vocab/kind.ts';
import { PREDICATES } from '../src/vocab/predicate.ts';
import { VOCABULARIES } from '../src/vocab/vocabularies.ts';
import type { Prompt } from './ask.ts';

type Answers = Readonly<Record<string, string>>;

/** What is asked for a new record of a kind, and the record that the answers make. */
export interface Skeleton {
  readonly prompts: readonly Prompt[];
  readonly make: (answers: Answers, today: string) => Record<string, unknown>;
}

const allowed = (name: string): readonly string[] =>
  VOCABULARIES.find((vocabulary) => vocabulary.name === name)?.values ?? [];

function choice(name: string, vocabulary: string, question: string): Prompt {
  const values = allowed(vocabulary);
  return {
    name,
    question: `${question}, one of ${values.join(', ')}`,
    example: values[0] ?? '',
    refuse: (answer) =>
      (values as readonly string[]).includes(answer) ? undefined : `'${answer}' is none of ${values.join(', ')}`,
  };
}

function reference(name: string, question: string, kinds: readonly Kind[]): Prompt {
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

const DATE: Prompt = { name: 'when', question: 'When it happened, no finer than the source', example: '2023-11-22' };
const SOURCE = reference('source', 'Id of the source that you read (make it first with data:new source)', ['source']);
const SUMMARY: Prompt = {
  name: 'summary',
  question: 'Summary in your own words, two to four neutral sentences',
  example: 'Who did what, and who says so.',
};

const english = (answer: string | undefined) => ({ en: answer });
const sourced = ({ source }: Answers) => [{ ref: source }];

/** The last fields of most kinds. */
const tail = (answers: Answers, today: string) => ({
  summary: english(answers.summary),
  sources: sourced(answers),
  reviewed: today,
});

const NAME: Prompt = { name: 'name', question: 'Name in English', example: 'Edi Rama' };
const PAIR: readonly Prompt[] = [
  NAME,
  { name: 'sq', question: 'Name in Albanian', example: 'Edi Rama' },
  {
    name: 'cyrillic',
    question: 'Name in Serbian Cyrillic (Latin is derived)',
    example: 'Еди Рама',
    refuse: (answer) => (toSerbianLatin(answer) === answer ? 'write it in Cyrillic letters' : undefined),
  },
];
const paired = ({ name, sq, cyrillic }: Answers) => ({ en: name, sq, 'sr-Cyrl': cyrillic });
const OPEN = (today: string) => ({ start: { unknown: 'not-in-source' }, end: 'open', attested: [today] });

export const SKELETONS: { readonly [K in Kind]: Skeleton } = {
  person: {
    prompts: [...PAIR, SUMMARY, SOURCE],
    make: (answers, today) => ({ name: paired(answers), ...tail(answers, today) }),
  },
  place: {
    prompts: [...PAIR, choice('class', 'place-class', 'Class'), SUMMARY, SOURCE],
    make: (answers, today) => ({ name: paired(answers), class: answers.class, ...tail(answers, today) }),
  },
  organization: {
    prompts: [NAME, choice('class', 'organization-class', 'Class'), SUMMARY, SOURCE],
    make: (answers, today) => ({ name: english(answers.name), class: answers.class, ...tail(answers, today) }),
  },
  polity: {
    prompts: [NAME, SUMMARY, SOURCE],
    make: (answers, today) => ({ name: english(answers.name), ...tail(answers, today) }),
  },
  office: {
    prompts: [
      NAME,
      reference('of', 'Body that it belongs to', ['organization', 'polity']),
      reference('holder', 'A holder', ['person']),
      { ...DATE, question: 'A day on which the source shows them in office' },
      SUMMARY,
      SOURCE,
    ],
    make: (answers, today) => ({
      name: english(answers.name),
      of: answers.of,
      holders: [
        {
          key: 'first',
          holder: answers.holder,
          mode: 'full',
          start: { unknown: 'not-in-source' },
          end: { unknown: 'not-in-source' },
          attested: [answers.when],
          sources: sourced(answers),
        },
      ],
      ...tail(answers, today),
    }),
  },
  event: {
    prompts: [
      NAME,
      choice('type', 'event-type', 'Type'),
      DATE,
      reference('place', 'Where', ['place', 'polity']),
      SUMMARY,
      SOURCE,
    ],
    make: (answers, today) => ({
      name: english(answers.name),
      type: answers.type,
      when: answers.when,
      where: [{ place: answers.place, precision: 'at' }],
      ...tail(answers, today),
    }),
  },
  statement: {
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
  },
  agreement: {
    prompts: [
      NAME,
      choice('stage', 'agreement-stage', 'Stage'),
      DATE,
      reference('party', 'A party', ['polity', 'organization', 'person']),
      choice('mode', 'acceptance-mode', 'Form in which it accepted'),
      SUMMARY,
      SOURCE,
    ],
    make: (answers, today) => ({
      name: english(answers.name),
      stage: answers.stage,
      when: answers.when,
      parties: [answers.party],
      acceptance: [
        { key: 'first', party: answers.party, mode: answers.mode, on: answers.when, sources: sourced(answers) },
      ],
      ...tail(answers, today),
    }),
  },
  assessment: {
    prompts: [
      reference('target', 'Agreement, provision or obligation that is judged', ['agreement']),
      reference('assessor', 'Who judges', ['organization', 'polity', 'person']),
      { ...DATE, question: 'As of when' },
      { name: 'gist', question: "The assessor's verdict in your own words", example: 'not yet begun' },
      choice('reading', 'reading', 'Our reading of it'),
      { name: 'note', question: 'Why this reading (needed for mixed and not-codable)', example: '', optional: true },
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
  },
  question: {
    prompts: [
      NAME,
      {
        name: 'proposition',
        question: 'Proposition that can be answered by yes or no',
        example: 'The two texts bind both parties.',
      },
      reference('about', 'What it is about', ['event', 'agreement', 'polity', 'place', 'statement', 'organization']),
      reference('affirms', 'Who says yes', ['polity', 'organization', 'person']),
      { name: 'yes', question: 'Their position in one sentence', example: 'Both texts bind without a signature.' },
      reference('denies', 'Who says no', ['polity', 'organization', 'person']),
      { name: 'no', question: 'Their position in one sentence', example: 'Nothing binds that was not signed.' },
      { ...DATE, question: 'Since when these positions are held' },
      SUMMARY,
      SOURCE,
    ],
    make: (answers, today) => ({
      name: english(answers.name),
      proposition: english(answers.proposition),
      about: [answers.about],
      positions: (['affirms', 'denies'] as const).map((stance) => ({
        key: stance,
        holders: [answers[stance]],
        stance,
        start: answers.when,
        end: { unknown: 'not-in-source' },
        summary: english(stance === 'affirms' ? answers.yes : answers.no),
        sources: sourced(answers),
      })),
      ...tail(answers, today),
    }),
  },
  relation: {
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
  },
  series: {
    prompts: [
      NAME,
      { name: 'unit', question: 'Unit', example: 'persons' },
      choice('measure', 'measure', 'Measure'),
      choice('nature', 'series-nature', 'Nature'),
      reference('of', 'Of what', ['polity', 'organization', 'place']),
      { name: 'definition', question: 'What exactly is counted', example: 'Troops as stated by the source.' },
      { ...DATE, question: 'Time that the first figure is about' },
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
  },
  term: {
    prompts: [
      NAME,
      { name: 'definition', question: 'Definition', example: 'What the word means in this field.' },
      SUMMARY,
      SOURCE,
    ],
    make: (answers, today) => ({
      name: english(answers.name),
      definition: english(answers.definition),
      ...tail(answers, today),
    }),
  },
  dossier: {
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
  },
  source: {
    prompts: [
      { name: 'publisher', question: 'Publisher, the original one', example: 'Reuters' },
      { name: 'title', question: 'Title', example: 'as on the page' },
      { ...DATE, name: 'issued', question: 'Published on (empty if the page shows no date)', optional: true },
      {
        name: 'url',
        question: 'Address, exactly as found',
        example: 'https://…',
        refuse: (answer) =>
          /^https?:\/\/\S+$/.test(answer) ? undefined : 'an address begins with http:// or https://',
      },
      { name: 'lang', question: 'Language of the text', example: 'sq' },
      choice('class', 'source-class', 'Class'),
      choice('side', 'side', 'Whose voice the publisher is'),
      choice('extent', 'read-extent', 'How much you read'),
      choice('reuse', 'reuse', 'Reuse'),
    ],
    make: (answers, today) => ({
      class: answers.class,
      publisher: answers.publisher,
      side: answers.side,
      title: answers.title,
      issued: answers.issued ?? { unknown: 'source-undated' },
      lang: answers.lang,
      url: answers.url,
      read: { on: today, extent: answers.extent },
      ...(answers.issued ? {} : { caveats: ['undated'] }),
      reuse: answers.reuse,
    }),
  },
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

/** Kinds and predicates that can be made, for the help. */
export const NEW_KINDS = Object.keys(SCHEMAS) as Kind[];
export const NEW_PREDICATES = PREDICATES.values;
