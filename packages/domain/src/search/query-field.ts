/** Fields that name a value which records carry. */
export const FILTER_FIELDS = [
  'kind',
  'type',
  'actor',
  'place',
  'topic',
  'by',
  'about',
  'act',
  'side',
  'year',
  'lang',
  'source',
  'has',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Fields that compare the date of a record; each includes the days that it names. */
export const DATE_FIELDS = ['after', 'before', 'on'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** Every field of the query language, in the order in which help prints them. */
export const QUERY_FIELDS = [...FILTER_FIELDS, ...DATE_FIELDS, 'exact'] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** Words that people try as fields, and the field that means it; only ever suggested, never run. */
export const FIELD_MEANT: Readonly<Record<string, QueryField>> = {
  from: 'after',
  since: 'after',
  to: 'before',
  until: 'before',
  date: 'on',
  day: 'on',
  who: 'by',
  speaker: 'by',
  person: 'actor',
  country: 'actor',
  party: 'actor',
  tag: 'topic',
  subject: 'about',
  where: 'place',
  language: 'lang',
  publisher: 'source',
  with: 'has',
  literal: 'exact',
};
