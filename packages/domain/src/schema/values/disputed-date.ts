import { edtfDate, when } from './date.ts';
import { disputed } from './non-value.ts';

/** Rival dates. */
export const disputedDate = disputed(edtfDate, 'DisputedDate');

/** Rival times of a happening. */
export const disputedWhen = disputed(when, 'DisputedWhen');
