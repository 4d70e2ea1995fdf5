import type { EdtfText } from './edtf.ts';

/** Looked for and not found; `unknown` is the reason. */
export interface Unknown {
  readonly unknown: string;
}

/** Two or more rival values. */
export interface Disputed {
  readonly disputed: readonly { readonly value: string }[];
}

/** A date that may be unknown or disputed. */
export type DateValue = EdtfText | Unknown | Disputed;

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}

export function isDisputed(value: unknown): value is Disputed {
  return typeof value === 'object' && value !== null && 'disputed' in value;
}
