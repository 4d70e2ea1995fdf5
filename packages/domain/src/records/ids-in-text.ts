import { findRefParts } from '../dataset/ref.ts';

/** Ids of the records that a file begins, read from its lines, so that a text that is not YAML has them too. */
export function idsInText(text: string): readonly string[] {
  return [...text.matchAll(/^(?:- +)?id: *['"]?([^\s'"]+)/gm)].flatMap(([, id = '']) => (findRefParts(id) ? [id] : []));
}
