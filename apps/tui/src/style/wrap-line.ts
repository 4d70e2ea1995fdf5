import { takeCells } from '../text/fit.ts';
import { widthOf } from '../text/width.ts';
import type { Line, Span } from './token.ts';

/** A line of spans in lines of at most so many cells, broken between words; later lines begin with `indent` spaces. */
export function wrapLine(line: Line, cells: number, indent = 0): readonly Line[] {
  const lines: Span[][] = [[]];
  let used = 0;
  const start = () => {
    lines.push(indent > 0 ? [{ text: ' '.repeat(indent) }] : []);
    used = indent;
  };
  const put = (piece: Span) => {
    const row = lines.at(-1)!;
    const before = row.at(-1);
    if (before && before.token === piece.token && before.to === piece.to)
      row[row.length - 1] = { ...before, text: before.text + piece.text };
    else row.push(piece);
    used += widthOf(piece.text);
  };
  for (const word of wordsOf(line)) {
    const width = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    const isSpace = word.every(({ text }) => text.trim() === '');
    if (isSpace && used + width >= cells) continue;
    if (used + width > cells && used > (lines.length > 1 ? indent : 0)) start();
    if (isSpace && lines.length > 1 && used === indent) continue;
    for (const piece of word) {
      let { text } = piece;
      while (used + widthOf(text) > cells) {
        const taken = takeCells(text, cells - used);
        if (taken === '' && used <= indent) break;
        put({ ...piece, text: taken });
        text = text.slice(taken.length);
        start();
      }
      if (text !== '') put({ ...piece, text });
    }
  }
  return lines.map(trimEnd);
}

/** Words and the spaces between them; a word may run over several spans. */
function wordsOf(line: Line): readonly (readonly Span[])[] {
  const words: Span[][] = [];
  let wasSpace: boolean | undefined;
  for (const each of line) {
    for (const text of each.text.split(/( +)/).filter(Boolean)) {
      const isSpace = text.startsWith(' ');
      const piece = { ...each, text };
      if (wasSpace === isSpace) words.at(-1)!.push(piece);
      else words.push([piece]);
      wasSpace = isSpace;
    }
  }
  return words;
}

function trimEnd(line: Span[]): Line {
  const last = line.at(-1);
  if (!last?.text.endsWith(' ')) return line;
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}
