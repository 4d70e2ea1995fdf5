import { asciiOf, textOf } from './ascii.ts';
import type { SearchDocument } from './search-document.ts';
import { LINE_END } from './sorted-lines.ts';

/** What is shown of a document that was found. */
export interface SearchCard {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly date?: string;
  /** Left out where the title is English. */
  readonly titleLang?: string;
}

const BETWEEN = '|';
const MARKS = /[|\n]/g;

/** A line of id, title, date, language of the title and names; what is left out is empty, and bars become strokes. */
export function packCard({ id, title, names, date = '', titleLang = '' }: SearchDocument): string {
  const parts = [id, title, date, titleLang, ...names].map((part) => part.replace(MARKS, '¦'));
  return `${asciiOf(parts.join(BETWEEN))}${LINE_END}`;
}

/** Reads a line of `packCard`, without its end. */
export function readCard(line: string): SearchCard {
  const [id = '', title = '', date = '', titleLang = '', ...names] = textOf(line).split(BETWEEN);
  return { id, title, names, ...(date === '' ? {} : { date }), ...(titleLang === '' ? {} : { titleLang }) };
}
