import * as z from 'zod';

/** A text that says something: never empty, no space around it. */
export const text = z
  .string({
    error: (issue) => (issue.input === undefined ? 'is missing; write a text' : 'is not a text; put it in quotes'),
  })
  .min(1, { error: 'is empty; leave the key out, or write {unknown: not-in-source}' })
  .refine((value) => value === value.trim(), { error: 'has space at an end; take it out' });
