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

/**
 * Whether a value was looked for and not found.
 *
 * @example
 * import { isUnknown } from '@balkans/domain';
 * [isUnknown({ unknown: 'not-in-source' }), isUnknown('2023')];
 * // → [true,false]
 */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}

/**
 * Whether rivals are on record for a value.
 *
 * @example
 * import { isDisputed } from '@balkans/domain';
 * isDisputed({ disputed: [{ value: '2023-12-13' }, { value: '2022-12-15' }] });
 * // → true
 */
export function isDisputed(value: unknown): value is Disputed {
  return typeof value === 'object' && value !== null && 'disputed' in value;
}
