/** One piece of a query before its meaning is looked at. */
export interface QueryToken {
  readonly negated: boolean;
  /** The word before the colon, in lower case. */
  readonly field?: string;
  readonly text: string;
  readonly quoted: boolean;
  /** False for a quotation that runs to the end of the query without a closing mark. */
  readonly closed: boolean;
  /** 1-based. */
  readonly position: number;
}

const FIELD = /^([a-z][a-z-]*):(?!\/\/)/i;
const QUOTE = /["“”„«»]/;

/** Cuts a query into words, quotations and `field:value` pairs. Any quotation mark closes any other. */
export function lexQuery(text: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (/\s/.test(text[at]!)) {
      at += 1;
      continue;
    }
    const negated = text[at] === '-' && /\S/.test(text[at + 1] ?? '');
    if (negated) at += 1;
    const field = FIELD.exec(text.slice(at))?.[1]?.toLowerCase();
    if (field !== undefined) at += field.length + 1;
    const value = readValue(text, at);
    at = value.end;
    const token = { negated, text: value.text, quoted: value.quoted, closed: value.closed, position: start + 1 };
    tokens.push(field === undefined ? token : { ...token, field });
  }
  return tokens;
}

function readValue(text: string, from: number): { text: string; end: number; quoted: boolean; closed: boolean } {
  const rest = text.slice(from);
  if (QUOTE.test(rest[0] ?? '')) {
    const close = rest.slice(1).search(QUOTE);
    if (close < 0) return { text: rest.slice(1), end: text.length, quoted: true, closed: false };
    return { text: rest.slice(1, close + 1), end: from + close + 2, quoted: true, closed: true };
  }
  const length = rest.search(/[\s"“”„«»]/);
  const end = length < 0 ? text.length : from + length;
  return { text: text.slice(from, end), end, quoted: false, closed: true };
}
