import * as z from 'zod';
import { UNKNOWN_REASONS } from '../../vocab/unknown-reason.ts';
import { oneOf } from './one-of.ts';
import { actor, refTo } from './ref.ts';
import { sourceRefs } from './source-ref.ts';
import { text } from './text.ts';

/** Looked for and not known; says why. */
export const unknown = z
  .strictObject({ unknown: oneOf(UNKNOWN_REASONS), note: text.optional() })
  .meta({ id: 'Unknown', description: 'Looked for and not known; says why.' });

/** The question does not arise; says why. */
export const notApplicable = z
  .strictObject({ notApplicable: text })
  .meta({ id: 'NotApplicable', description: 'The question does not arise; says why.' });

/** Two or more rival values, each with its sources; a value that only says another less precisely is no rival. */
export function disputed<S extends z.ZodType>(value: S, id: string) {
  return z
    .strictObject({
      disputed: z
        .array(z.strictObject({ value, by: z.array(actor).optional(), sources: sourceRefs }))
        .min(2, { error: 'needs two rival values or more; one value is no dispute' }),
      question: refTo(['question']).optional(),
    })
    .meta({ id, description: 'Two or more rival values, each with its sources.' });
}
