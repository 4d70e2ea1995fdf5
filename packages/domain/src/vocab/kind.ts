import { defineVocabularyWith, type ValueOf } from './vocabulary.ts';

/** The kinds of record; the first part of every id. */
export const KINDS = /* @__PURE__ */ defineVocabularyWith<{ readonly plural: string }>()('kind', [
  {
    value: 'dossier',
    label: 'Dossier',
    definition: 'A guided reading whose every paragraph rests on linked records.',
    plural: 'Dossiers',
  },
  {
    value: 'statement',
    label: 'Statement',
    definition: 'One speech act by speakers who say the same, with its renderings.',
    plural: 'Statements',
  },
  {
    value: 'event',
    label: 'Event',
    definition: 'Something that happened or is said to have happened.',
    plural: 'Events',
  },
  {
    value: 'agreement',
    label: 'Agreement',
    definition: 'A text or set of undertakings, in whatever form each party accepted it.',
    plural: 'Agreements',
  },
  {
    value: 'assessment',
    label: 'Assessment',
    definition: 'The verdict of one assessor on one date about an agreement, a provision or an obligation.',
    plural: 'Assessments',
  },
  {
    value: 'question',
    label: 'Question',
    definition: 'A contested yes-or-no proposition with positions and findings, and no answer of ours.',
    plural: 'Questions',
  },
  {
    value: 'person',
    label: 'Person',
    definition: 'A person in a public role; posts, statements and proceedings point here.',
    plural: 'People',
  },
  { value: 'office', label: 'Office', definition: 'A post and everyone who held it, with dates.', plural: 'Offices' },
  {
    value: 'organization',
    label: 'Organization',
    definition: 'A body with members or staff, or a lasting initiative.',
    plural: 'Organizations',
  },
  { value: 'polity', label: 'Polity', definition: 'A state or territory, now or then.', plural: 'Polities' },
  {
    value: 'place',
    label: 'Place',
    definition: 'A settlement, crossing, line, base or other spot, with its names by language.',
    plural: 'Places',
  },
  {
    value: 'relation',
    label: 'Relation',
    definition: 'A lasting, directed tie between two actors that no other kind holds.',
    plural: 'Relations',
  },
  {
    value: 'series',
    label: 'Series',
    definition: 'One quantity under one definition, as different reporters gave it.',
    plural: 'Series',
  },
  {
    value: 'term',
    label: 'Term',
    definition: 'A word of the field, what it means, and who uses it how.',
    plural: 'Terms',
  },
  {
    value: 'source',
    label: 'Source',
    definition: 'A text that was read: whose it is, how much of it was read, and when.',
    plural: 'Sources',
  },
]);
export type Kind = ValueOf<typeof KINDS>;
