import type { YAMLError } from 'yaml';

const QUOTE_COLON = "put quotes around a value that holds ': '";
const SAME_COLUMN = 'begin the fields of one record or row in the same column';
const QUOTE_WHOLE = "put quotes around the whole value, and double a quote inside it: 'it''s'";

/** How a slip is mended, by what the parser calls it. */
const REMEDIES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: QUOTE_COLON,
  BLOCK_IN_FLOW: QUOTE_COLON,
  MULTILINE_IMPLICIT_KEY: SAME_COLUMN,
  BAD_INDENT: SAME_COLUMN,
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'keep one of the two',
  BAD_SCALAR_START: 'put quotes around the value',
  BAD_DQ_ESCAPE: 'put single quotes around the value, or write \\\\ for \\',
};

function remedyOf({ code, message }: YAMLError): string | undefined {
  if (message.startsWith('Flow ')) return 'close the bracket, or put quotes around a value that begins with one';
  if (message.startsWith('Missing closing')) return 'close the quote';
  if (message.startsWith('Sequence item without')) return SAME_COLUMN;
  if (message.startsWith('Implicit map keys')) return "write 'field: value'";
  if (message.startsWith('Unexpected block-seq-ind')) return 'begin the list on the next line';
  if (code === 'UNEXPECTED_TOKEN') return `${QUOTE_WHOLE}; or ${SAME_COLUMN}`;
  return REMEDIES[code];
}

/**
 * What is wrong with the text of a file and how it is mended, without the position. `others` are the further problems
 * of the file: a field that stands too far in is told apart from a value with a colon only by them.
 */
export function describeYamlError(error: YAMLError, others: readonly YAMLError[] = []): string {
  if (error.code === 'MULTIPLE_DOCS') return 'begins a second document; take out the line ---';
  const isTooFarIn =
    error.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    others.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0]);
  if (isTooFarIn) return `the line below is indented too far; ${SAME_COLUMN}`;
  const sentence = (error.message.split('\n')[0] ?? error.message).replace(/ at line \d+, column \d+:?$/, '');
  const remedy = remedyOf(error);
  return remedy === undefined ? sentence : `${sentence}; ${remedy}`;
}
