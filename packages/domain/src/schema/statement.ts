import * as z from 'zod';
import { SPEECH_ACTS } from '../vocab/speech-act.ts';
import { actorOrUnnamed } from './values/actor-or-unnamed.ts';
import { attestation } from './values/attestation.ts';
import { when } from './values/date.ts';
import { disputedWhen } from './values/disputed-date.ts';
import { uniqueKeys } from './values/key.ts';
import { languageTag } from './values/language-tag.ts';
import { prose } from './values/localized-text.ts';
import { unknown } from './values/non-value.ts';
import { oneOf } from './values/one-of.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { actor, anyRef, recordId, refTo } from './values/ref.ts';
import { rendering } from './values/rendering.ts';
import { where } from './values/where.ts';

const speaker = z
  .strictObject({
    actor,
    capacity: z
      .union([refTo(['office']), prose])
      .optional()
      .meta({ description: 'The office held that day, or words; always written for a person.' }),
    for: actor.optional().meta({ description: 'On whose behalf.' }),
    through: actorOrUnnamed.optional().meta({ description: 'Who carried the words: a lawyer, a spokesman.' }),
  })
  .meta({ id: 'Speaker' });

/** One speech act, by speakers who say the same, to one audience. */
export const statementSchema = z
  .strictObject({
    id: recordId('statement'),
    ...headFields,
    act: oneOf(SPEECH_ACTS),
    speakers: z.array(speaker).min(1),
    when: z
      .union([when, unknown, disputedWhen])
      .meta({ description: 'Day of the utterance; publication stands in the source.' }),
    where: where.optional(),
    occasion: refTo(['event']).optional(),
    audience: z.array(actorOrUnnamed).min(1).optional(),
    about: z.array(anyRef).min(1),
    answers: refTo(['statement'])
      .optional()
      .meta({ description: 'The statement that this one denies, accepts or rejects.' }),
    spokenIn: z.union([languageTag, unknown]).optional(),
    renderings: z.array(rendering).min(1).check(uniqueKeys).optional(),
    attestation: attestation.optional(),
    ...tailFields,
    sources: tailFields.sources.optional().meta({ description: 'May be left out where renderings name them.' }),
  })
  .check((payload) => {
    const { sources, renderings = [] } = payload.value;
    const refuse = (path: PropertyKey[], message: string) =>
      payload.issues.push({ code: 'custom', input: payload.value, path, message });
    if (!sources && renderings.length === 0)
      refuse(['sources'], 'a statement names its sources, or renderings that do');
    const keys = new Set(renderings.map((row) => row.key));
    renderings.forEach((row, index) => {
      if (row.comparedWith && (!keys.has(row.comparedWith) || row.comparedWith === row.key)) {
        refuse(
          ['renderings', index, 'comparedWith'],
          `'${row.comparedWith}' is no other rendering of this statement; write one of ${[...keys].join(', ')}`,
        );
      }
    });
  })
  .meta({ id: 'Statement', description: 'One speech act, with its renderings.' });
