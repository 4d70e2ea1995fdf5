/** What a piece of text means; views name these, never colours. */
export const TOKENS = [
  'text',
  'muted',
  'heading',
  'selection',
  'match',
  'link',
  'focus',
  'quote',
  'unknown',
  'disputed',
  'added',
  'removed',
  'changed',
  'error',
  'hint',
] as const;
export type Token = (typeof TOKENS)[number];

/** A piece of a line with one meaning. */
export interface Span {
  readonly text: string;
  readonly token?: Token;
  /** The record or address that the piece leads to. */
  readonly to?: string;
}

/** One row of a pane, without padding on the right. */
export type Line = readonly Span[];
