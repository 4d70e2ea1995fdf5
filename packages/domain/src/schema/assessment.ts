import * as z from 'zod';
import { READINGS } from '../vocab/reading.ts';
import { edtfDate } from './values/date.ts';
import { unknown } from './values/non-value.ts';
import { oneOf } from './values/one-of.ts';
import { reviewed, tailFields } from './values/record-fields.ts';
import { actor, recordId, refTo } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';
import { text } from './values/text.ts';

const verdict = z
  .strictObject({
    scale: text.optional(),
    level: text.optional(),
    gist: text.optional().meta({ description: "Our paraphrase of the assessor's words." }),
  })
  .check((payload) => {
    const { scale, level, gist } = payload.value;
    const refuse = (path: string, message: string) =>
      payload.issues.push({ code: 'custom', input: payload.value, path: [path], message });
    if ((scale === undefined) !== (level === undefined)) refuse('level', 'scale and level stand together');
    if (level === undefined && gist === undefined)
      refuse('gist', "give the assessor's level on a scale, or a gist of its words");
  })
  .meta({ id: 'Verdict', description: "The assessor's own verdict, on its own scale or in our paraphrase." });

/** One assessor's verdict on one date about an agreement, a provision or an obligation. */
export const assessmentSchema = z
  .strictObject({
    id: recordId('assessment'),
    targets: z.array(refTo(['agreement'], { rows: true })).min(1),
    obligors: z
      .array(actor)
      .min(1)
      .optional()
      .meta({ description: 'Whose performance, where the assessor tells them apart.' }),
    assessor: actor,
    asOf: z.union([edtfDate, unknown]),
    verdict,
    reading: oneOf(READINGS).meta({ description: 'Our reading, labelled as ours; never averaged.' }),
    readingNote: text.optional(),
    basis: refTo(['statement', 'event', 'question'], { rows: true }).optional(),
    sources: sourceRefs,
    reviewed: reviewed.optional(),
    history: tailFields.history,
  })
  .meta({ id: 'Assessment', description: "One assessor's verdict on one date." });
