import { takeCells } from './fit.ts';
import { widthOf } from './width.ts';

/** A text in lines of at most so many cells, broken between words; a word that is wider is broken inside. */
export function wrap(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    if (line !== '' && widthOf(line) + 1 + widthOf(rest) <= cells) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (widthOf(rest) > cells) {
      const taken = takeCells(rest, cells) || rest.slice(0, 1);
      lines.push(taken);
      rest = rest.slice(taken.length);
    }
    line = rest;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}
