import * as z from 'zod';
import { BEARINGS } from '../vocab/bearing.ts';
import { FACTORS } from '../vocab/factor.ts';
import { MEASURES_STEPS } from '../vocab/measures-step.ts';
import { MEMBERSHIP_STEPS } from '../vocab/membership-step.ts';
import { RECOGNITION_STEPS } from '../vocab/recognition-step.ts';
import { SUCCESSION_MODES } from '../vocab/succession-mode.ts';
import type { Vocabulary, VocabularyEntry } from '../vocab/vocabulary.ts';
import { attestation } from './values/attestation.ts';
import { edtfDate } from './values/date.ts';
import { disputedDate } from './values/disputed-date.ts';
import { checkInterval, intervalFields } from './values/interval.ts';
import { key, uniqueKeys } from './values/key.ts';
import { prose } from './values/localized-text.ts';
import { unknown } from './values/non-value.ts';
import { oneOf } from './values/one-of.ts';
import { tailFields } from './values/record-fields.ts';
import { actor, anyRef, recordId, refTo } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';
import { text } from './values/text.ts';

const endsFields = { id: recordId('relation'), subject: actor, object: actor };
const lastFields = { ...tailFields, summary: tailFields.summary.optional() };

function stepsOf<const E extends VocabularyEntry>(vocabulary: Vocabulary<E>, id: string) {
  const step = z
    .strictObject({
      key,
      step: oneOf(vocabulary),
      on: z.union([edtfDate, unknown, disputedDate]).optional(),
      event: refTo(['event']).optional().meta({ description: 'The event that dates the step and holds its votes.' }),
      as: text.optional().meta({ description: 'Under which name.' }),
      detail: text.optional(),
      attestation: attestation.optional(),
      sources: sourceRefs,
    })
    .check((payload) => {
      if ((payload.value.on === undefined) === (payload.value.event === undefined)) {
        payload.issues.push({
          code: 'custom',
          input: payload.value,
          path: ['on'],
          message: 'a step has exactly one of its own date (on) and an event that dates it (event)',
        });
      }
    })
    .meta({ id, description: 'One step, dated by itself or by an event.' });
  return z.array(step).min(1).check(uniqueKeys);
}

const spell = z
  .strictObject({ key, ...intervalFields, sources: sourceRefs })
  .check(checkInterval)
  .meta({ id: 'Spell', description: 'A time without interruption.' });

const evidence = z
  .strictObject({ ref: anyRef, bearing: oneOf(BEARINGS) })
  .meta({ id: 'Evidence', description: 'A record or source, and how it stands to the factor.' });

const factor = z
  .strictObject({ factor: oneOf(FACTORS), summary: prose, evidence: z.array(evidence).min(1), sources: sourceRefs })
  .meta({ id: 'FactorRow', description: 'One ground, with its evidence.' });

const membership = z
  .strictObject({
    ...endsFields,
    predicate: z.literal('member-of'),
    steps: stepsOf(MEMBERSHIP_STEPS, 'MembershipStepRow'),
    ...lastFields,
  })
  .meta({ id: 'Membership', description: 'The way into, in, or out of an organization, step by step.' });

const recognition = z
  .strictObject({
    ...endsFields,
    predicate: z.literal('recognises'),
    steps: stepsOf(RECOGNITION_STEPS, 'RecognitionStepRow'),
    ...lastFields,
  })
  .meta({ id: 'Recognition', description: 'The recognition of one polity by another, step by step.' });

const measures = z
  .strictObject({
    ...endsFields,
    predicate: z.literal('imposes-measures-on'),
    steps: stepsOf(MEASURES_STEPS, 'MeasuresStepRow'),
    ...lastFields,
  })
  .meta({ id: 'Measures', description: 'Measures that one actor keeps on another, step by step.' });

const contribution = z
  .strictObject({
    ...endsFields,
    predicate: z.literal('contributes-to'),
    spells: z.array(spell).min(1).check(uniqueKeys),
    ...lastFields,
  })
  .meta({ id: 'Contribution', description: 'People sent to a mission or force; they may leave and return.' });

const support = z
  .strictObject({
    ...endsFields,
    predicate: z.literal('supports'),
    ...intervalFields,
    factors: z.array(factor).min(1).optional(),
    ...lastFields,
  })
  .check(checkInterval)
  .meta({ id: 'Support', description: 'The backing of one actor by another, with its grounds.' });

const borders = z
  .strictObject({ ...endsFields, predicate: z.literal('borders'), ...intervalFields, ...lastFields })
  .check(checkInterval)
  .meta({ id: 'Borders', description: 'Two polities that lie side by side.' });

const succession = z
  .strictObject({
    ...endsFields,
    predicate: z.literal('succeeds'),
    mode: oneOf(SUCCESSION_MODES),
    start: z.union([edtfDate, unknown, disputedDate]),
    ...lastFields,
  })
  .meta({ id: 'Succession', description: 'One body or polity that came after another.' });

/** A lasting, directed tie between two actors that no other kind holds. */
export const relationSchema = z
  .discriminatedUnion('predicate', [membership, recognition, measures, contribution, support, borders, succession], {
    error:
      'needs a predicate: member-of, recognises, contributes-to, supports, imposes-measures-on, borders or succeeds',
  })
  .check((payload) => {
    const { id, predicate, subject, object } = payload.value;
    const slug = (ref: string) => ref.slice(ref.indexOf('/') + 1);
    const derived = `relation/${predicate}-${slug(subject)}-${slug(object)}`;
    if (id !== derived) {
      payload.issues.push({
        code: 'custom',
        input: id,
        path: ['id'],
        message: `the id follows from predicate, subject and object; write ${derived}`,
      });
    }
  })
  .meta({ id: 'Relation', description: 'A lasting, directed tie between two actors.' });
