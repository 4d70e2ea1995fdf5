import { Lexer } from 'yaml';
import { isEdtf } from '../../src/time/edtf.ts';
import type { FileFinding, LintRule } from '../lint-rule.ts';

/** What other YAML readers take for a truth value. */
const TRUTH_VALUE = /^(?:y|yes|n|no|on|off|true|false|null)$/i;
const NUMBER = /^[-+]?(?:\d[\d_]*)?\.?\d+(?:[eE][-+]?\d+)?$/;

/** Quotes keep `2023-11-22`, `1.10` and `NO` the texts that they are, in every reader of YAML. */
export const unquotedScalar: LintRule = {
  name: 'unquoted-scalar',
  description: 'Dates, codes and texts that look like numbers or truth values are quoted.',
  severity: 'error',
  *check({ input }) {
    for (const { path, text } of input.files) {
      if (hasCandidate(text)) yield* unquotedIn(path, text);
    }
  },
};

const CANDIDATE = /(?<=[\s[{,])(?:[-+]?\.?\d[\w.~?%+-]*|y|yes|n|no|on|off|true|false|null)(?=\s*(?:[,\]}#\n\r]|$))/gi;

/** Reading a file word by word takes long; most files hold nothing that could be meant. */
function hasCandidate(text: string): boolean {
  return [...text.matchAll(CANDIDATE)].some(([scalar]) => describe(scalar) !== undefined);
}

function* unquotedIn(file: string, text: string): Iterable<FileFinding> {
  let offset = 0;
  let [line, lineStart] = [1, 0];
  let isPlain = false;
  let isBlock = false;
  let pending: { value: string; line: number; column: number } | undefined;
  for (const token of new Lexer().lex(text)) {
    if (token === '\u001f') {
      isPlain = !isBlock;
      isBlock = false;
      continue;
    }
    if (token === '\u0002' || token === '\u0018') continue;
    if (pending && token.trim() !== '') {
      const message = token === ':' ? undefined : describe(pending.value);
      if (message !== undefined) yield { file, line: pending.line, column: pending.column, message };
      pending = undefined;
    }
    if (isPlain) pending = { value: token, line, column: offset - lineStart + 1 };
    else if (/^[|>]/.test(token)) isBlock = true;
    isPlain = false;
    offset += token.length;
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak >= 0) {
      line += token.split('\n').length - 1;
      lineStart = offset - token.length + lastBreak + 1;
    }
  }
  const message = pending && describe(pending.value);
  if (pending && message !== undefined) yield { file, line: pending.line, column: pending.column, message };
}

function describe(scalar: string): string | undefined {
  if (TRUTH_VALUE.test(scalar)) return `${scalar} reads as a truth value; write '${scalar}'`;
  // 2023 could be a number of troops; the schema refuses it where a date is asked for
  if (isEdtf(scalar) && !/^\d{4}$/.test(scalar)) return `${scalar} is a date; write '${scalar}'`;
  if (NUMBER.test(scalar) && String(Number(scalar)) !== scalar)
    return `${scalar} changes when read as a number; write '${scalar}'`;
  return undefined;
}
