/** A word, a quotation or a `field:value` pair, before its meaning is looked at. */
export interface QueryToken {
  readonly type: 'term';
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

/** `|`, or the word OR in capitals. */
export interface OrToken {
  readonly type: 'or';
  readonly text: string;
  /** 1-based. */
  readonly position: number;
}

const FIELD = /^([a-z][a-z-]*):(?!\/\/)/i;
const QUOTE = /["“”„«»]/;
const OR = /^(?:\||OR(?=[\s"“”„«»|]|$))/;
const END_OF_WORD = /[\s"“”„«»|]/;
/** A bar between the values of a field is read with them. */
const END_OF_VALUE = /[\s"“”„«»]/;

/** Cuts a query into terms and the marks between alternatives. Any quotation mark closes any other. */
export function lexQuery(text: string): readonly (QueryToken | OrToken)[] {
  const tokens: (QueryToken | OrToken)[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (/\s/.test(text[at]!)) {
      at += 1;
      continue;
    }
    const or = OR.exec(text.slice(at))?.[0];
    if (or !== undefined) {
      tokens.push({ type: 'or', text: or, position: start + 1 });
      at += or.length;
      continue;
    }
    const negated = text[at] === '-' && /[^\s|]/.test(text[at + 1] ?? '');
    if (negated) at += 1;
    const field = FIELD.exec(text.slice(at))?.[1]?.toLowerCase();
    if (field !== undefined) at += field.length + 1;
    const { end, ...value } = readValue(text, at, field === undefined ? END_OF_WORD : END_OF_VALUE);
    at = end;
    const token = { type: 'term', negated, ...value, position: start + 1 } as const;
    tokens.push(field === undefined ? token : { ...token, field });
  }
  return tokens;
}

type Value = Pick<QueryToken, 'text' | 'quoted' | 'closed'> & { readonly end: number };

function readValue(text: string, from: number, endMark: RegExp): Value {
  const rest = text.slice(from);
  if (QUOTE.test(rest[0] ?? '')) {
    const close = rest.slice(1).search(QUOTE);
    if (close < 0) return { text: rest.slice(1), end: text.length, quoted: true, closed: false };
    return { text: rest.slice(1, close + 1), end: from + close + 2, quoted: true, closed: true };
  }
  const length = rest.search(endMark);
  const end = length < 0 ? text.length : from + length;
  return { text: text.slice(from, end), end, quoted: false, closed: true };
}
