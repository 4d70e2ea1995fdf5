/** Fields that hold words for a reader; values of vocabularies, ids and dates are filtered by field instead. */
const WORDS = new Set([
  'text',
  'label',
  'gist',
  'detail',
  'note',
  'unnamed',
  'matter',
  'outcome',
  'connotation',
  'caption',
  'instead',
  'readingNote',
  'as',
  'why',
  'publisher',
  'carrier',
  'author',
  'added',
  'omitted',
  'changed',
  'group',
  'groups',
  'title',
]);
/** Fields whose words are found elsewhere, or say something about the record and not about its matter. */
const LEFT_OUT = new Set(['id', 'name', 'aliases', 'history', 'sameAs', 'match', 'loaded']);

const LINK = /\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g;

/** Gives the name under which a linked record is read. */
export type NameOf = (ref: string) => string | undefined;

/** All words of a record for its readers, in every language, in the order of its fields; links read as their names. */
export function readText(record: object, nameOf: NameOf): string {
  const parts: string[] = [];
  const visit = (value: unknown, field: string, isProse: boolean): void => {
    if (LEFT_OUT.has(field)) return;
    if (typeof value === 'string') {
      if (isProse || WORDS.has(field)) parts.push(readLinks(value, nameOf));
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, field, isProse);
    } else if (typeof value === 'object' && value !== null) {
      const byLanguage = 'en' in value;
      for (const [name, item] of Object.entries(value)) visit(item, name, byLanguage);
    }
  };
  visit(record, '', false);
  return parts.join('\n');
}

function readLinks(text: string, nameOf: NameOf): string {
  return text.replace(LINK, (_, ref: string, words?: string) => words ?? nameOf(ref) ?? '');
}
