import * as z from 'zod';
import { PROCEEDING_STAGES } from '../../vocab/proceeding-stage.ts';
import { attestation } from './attestation.ts';
import { edtfDate } from './date.ts';
import { disputedDate } from './disputed-date.ts';
import { key, uniqueKeys } from './key.ts';
import { unknown } from './non-value.ts';
import { oneOf } from './one-of.ts';
import { refTo } from './ref.ts';
import { sourceRefs } from './source-ref.ts';
import { text } from './text.ts';

const stage = z
  .strictObject({
    key,
    stage: oneOf(PROCEEDING_STAGES),
    on: z.union([edtfDate, unknown, disputedDate]),
    persons: z
      .array(refTo(['person']))
      .min(1)
      .optional()
      .meta({ description: 'Whom it concerns; all defendants when left out.' }),
    authority: refTo(['organization']).optional(),
    outcome: text.optional(),
    attestation: attestation.optional(),
    sources: sourceRefs,
  })
  .meta({ id: 'Stage', description: 'One stage of a case.' });

/** A case over time: before whom, about what, and its stages in order. */
export const proceeding = z
  .strictObject({ authority: refTo(['organization']), matter: text, stages: z.array(stage).min(1).check(uniqueKeys) })
  .meta({ id: 'Proceeding', description: 'A case over time.' });
