import { fold, soundKey } from '@balkans/domain/search';

/** A record as `/search/names.json` lists it. */
export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly date?: string;
}

let names: Promise<readonly Named[]> | undefined;

/** All names, fetched when they are first wanted. */
export function fetchNames(): Promise<readonly Named[]> {
  names ??= fetch('/search/names.json').then((answer) => answer.json() as Promise<readonly Named[]>);
  return names;
}

interface Forms {
  readonly whole: readonly string[];
  readonly words: readonly string[];
}

const FORMS = new WeakMap<Named, Forms>();
const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const keyOf = (text: string) => wordsOf(text).map(soundKey).join(' ');

function formsOf(named: Named): Forms {
  let forms = FORMS.get(named);
  if (!forms) {
    const all = [named.title, ...named.names];
    const folded = all.map((text) => wordsOf(fold(text)).join(' '));
    const words = [...folded, ...all.map(keyOf)].flatMap((text) => text.split(' '));
    forms = { whole: [...new Set([...folded, ...all.map(keyOf)])], words: [...new Set(words)] };
    FORMS.set(named, forms);
  }
  return forms;
}

/** Kinds whose names are names, in the order in which they stand when they fit equally well; titles of others come late. */
const FIRST_KINDS = [
  'person',
  'place',
  'polity',
  'organization',
  'agreement',
  'event',
  'question',
  'dossier',
  'office',
];
const rankOf = (kind: string) => (FIRST_KINDS.includes(kind) ? FIRST_KINDS.indexOf(kind) / 10 : 1.5);

function scoreOf(named: Named, folded: string, key: string): number | undefined {
  const { whole, words } = formsOf(named);
  if (whole.includes(folded) || whole.includes(key)) return 0;
  if (words.includes(folded) || words.includes(key) || whole.some((form) => form.startsWith(folded))) return 1;
  const hasAll = (wanted: string) => wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  if (hasAll(folded)) return 2;
  return hasAll(key) ? 3 : undefined;
}

/** Records whose name begins like what was typed, in any script or spelling, best first. */
export function matchNames(all: readonly Named[], typed: string, limit: number): readonly Named[] {
  const folded = wordsOf(fold(typed)).join(' ');
  if (folded === '') return [];
  const key = keyOf(typed);
  return all
    .flatMap((named) => {
      const score = scoreOf(named, folded, key);
      return score === undefined ? [] : [{ named, score: score + rankOf(named.kind) }];
    })
    .sort((a, b) => a.score - b.score || a.named.title.localeCompare(b.named.title))
    .slice(0, limit)
    .map(({ named }) => named);
}
