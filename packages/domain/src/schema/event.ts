import * as z from 'zod';
import { CAUSAL_LINKS } from '../vocab/causal-link.ts';
import { EVENT_TYPES } from '../vocab/event-type.ts';
import { MEASURES } from '../vocab/measure.ts';
import { PARTICIPANT_ROLES } from '../vocab/participant-role.ts';
import { findEntry } from '../vocab/vocabulary.ts';
import { actorOrUnnamed } from './values/actor-or-unnamed.ts';
import { attestation } from './values/attestation.ts';
import { edtfDate, when } from './values/date.ts';
import { disputedWhen } from './values/disputed-date.ts';
import { checkFigure, figureClaimFields } from './values/figure-claim.ts';
import { key, uniqueKeys } from './values/key.ts';
import { unknown } from './values/non-value.ts';
import { oneOf } from './values/one-of.ts';
import { proceeding } from './values/proceeding.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { recordId, refTo } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';
import { where } from './values/where.ts';

const participant = z
  .strictObject({
    actor: actorOrUnnamed,
    role: oneOf(PARTICIPANT_ROLES),
    attestation: attestation.optional(),
    sources: sourceRefs.optional(),
  })
  .meta({ id: 'Participant' });

const figure = z
  .strictObject({ key, measure: oneOf(MEASURES), ...figureClaimFields })
  .check(checkFigure)
  .check((payload) => {
    const entry = findEntry(MEASURES, payload.value.measure);
    if (entry?.harm && !payload.value.by) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['by'],
        message: 'harm stays with who reports it; write by: [organization/…] or by: [{unnamed: …}]',
      });
    }
  })
  .meta({ id: 'EventFigure', description: 'One number about the event as one reporter gives it.' });

const cause = z
  .strictObject({
    key,
    event: refTo(['event']),
    link: oneOf(CAUSAL_LINKS),
    claimedBy: z.array(actorOrUnnamed).min(1),
    sources: sourceRefs,
  })
  .meta({
    id: 'Cause',
    description: "An earlier event that somebody ties to this one; always that claimant's account.",
  });

/** Something that happened or is said to have happened. */
export const eventSchema = z
  .strictObject({
    id: recordId('event'),
    ...headFields,
    type: oneOf(EVENT_TYPES),
    when: z.union([when, unknown, disputedWhen]).meta({ description: 'Day of the event, never of the report.' }),
    attested: z.array(edtfDate).min(1).optional().meta({ description: 'Dates on which a source shows it going on.' }),
    where: where.optional(),
    participants: z.array(participant).min(1).optional(),
    figures: z.array(figure).min(1).check(uniqueKeys).optional(),
    attestation: attestation.optional(),
    partOf: refTo(['event']).optional(),
    causedBy: z.array(cause).min(1).check(uniqueKeys).optional(),
    proceeding: proceeding.optional(),
    ...tailFields,
  })
  .check((payload) => {
    const { type, proceeding, when, attested } = payload.value;
    const refuse = (path: string, message: string) =>
      payload.issues.push({ code: 'custom', input: payload.value, path: [path], message });
    if ((type === 'proceeding') !== (proceeding !== undefined)) {
      refuse('proceeding', 'an event of type proceeding, and no other, has proceeding: {authority, matter, stages}');
    }
    if (typeof when === 'string' && when.endsWith('/..') && !attested) {
      refuse('attested', "what goes on needs attested: ['…'], the last date on which a source shows it going on");
    }
  })
  .meta({ id: 'Event', description: 'Something that happened or is said to have happened.' });
