import * as z from 'zod';
import { FINDING_CLASSES } from '../vocab/finding-class.ts';
import { FINDING_OUTCOMES } from '../vocab/finding-outcome.ts';
import { STANCES } from '../vocab/stance.ts';
import { actorOrUnnamed } from './values/actor-or-unnamed.ts';
import { edtfDate } from './values/date.ts';
import { disputedDate } from './values/disputed-date.ts';
import { checkInterval, intervalFields } from './values/interval.ts';
import { key, uniqueKeys } from './values/key.ts';
import { prose } from './values/localized-text.ts';
import { unknown } from './values/non-value.ts';
import { oneOf } from './values/one-of.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { anyRef, recordId, refTo } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';

const JUDICIAL = ['court-judgment', 'advisory-opinion', 'constitutional-review'];

const position = z
  .strictObject({
    key,
    holders: z.array(actorOrUnnamed).min(1),
    stance: oneOf(STANCES),
    ...intervalFields,
    summary: prose,
    via: z
      .array(refTo(['statement', 'event', 'agreement'], { rows: true }))
      .min(1)
      .optional(),
    sources: sourceRefs,
  })
  .check(checkInterval)
  .meta({ id: 'Position', description: 'Who holds what about the proposition, from when to when.' });

const finding = z
  .strictObject({
    key,
    body: refTo(['organization']),
    class: oneOf(FINDING_CLASSES),
    on: z.union([edtfDate, unknown, disputedDate]),
    outcome: oneOf(FINDING_OUTCOMES),
    holding: prose,
    doesNotDecide: prose.optional(),
    event: refTo(['event']).optional(),
    sources: sourceRefs,
  })
  .check((payload) => {
    if (JUDICIAL.includes(payload.value.class) && !payload.value.doesNotDecide) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['doesNotDecide'],
        message: 'a finding of a court says what it does not decide',
      });
    }
  })
  .meta({ id: 'Finding', description: 'What a body found about the proposition, and what it left open.' });

/** A contested yes-or-no proposition; it has no field for the truth. */
export const questionSchema = z
  .strictObject({
    id: recordId('question'),
    ...headFields,
    proposition: prose,
    about: z.array(anyRef).min(1),
    positions: z.array(position).min(2, { error: 'needs two positions or more' }).check(uniqueKeys),
    findings: z.array(finding).min(1).check(uniqueKeys).optional(),
    ...tailFields,
  })
  .check((payload) => {
    const stances = new Set(payload.value.positions.map((row) => row.stance));
    if (payload.value.positions.length > 1 && stances.size === 1) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['positions'],
        message: `all positions have the stance '${[...stances][0]}'; a contested question has at least two`,
      });
    }
  })
  .meta({ id: 'Question', description: 'A contested yes-or-no proposition, its positions and findings.' });
