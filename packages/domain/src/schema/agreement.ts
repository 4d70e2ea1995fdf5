import * as z from 'zod';
import { ACCEPTANCE_MODES } from '../vocab/acceptance-mode.ts';
import { AGREEMENT_STAGES } from '../vocab/agreement-stage.ts';
import { attestation } from './values/attestation.ts';
import { edtfDate, when } from './values/date.ts';
import { disputedDate, disputedWhen } from './values/disputed-date.ts';
import { key, uniqueKeys } from './values/key.ts';
import { unknown } from './values/non-value.ts';
import { oneOf } from './values/one-of.ts';
import { provision } from './values/provision.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { actor, recordId, refTo } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';
import { text } from './values/text.ts';
import { where } from './values/where.ts';

const acceptance = z
  .strictObject({
    key,
    party: actor,
    mode: oneOf(ACCEPTANCE_MODES),
    on: z.union([edtfDate, unknown, disputedDate]).optional(),
    by: z.array(actor).min(1).optional(),
    via: refTo(['statement', 'event']).optional(),
    attestation: attestation.optional(),
    note: text.optional(),
    sources: sourceRefs,
  })
  .meta({ id: 'Acceptance', description: 'One act by which a party took, or did not take, the text.' });

/** A text or set of undertakings, in whatever form accepted. */
export const agreementSchema = z
  .strictObject({
    id: recordId('agreement'),
    ...headFields,
    stage: oneOf(AGREEMENT_STAGES),
    when: z.union([when, unknown, disputedWhen]),
    where: where.optional(),
    parties: z.array(actor).min(1),
    facilitators: z.array(actor).min(1).optional(),
    partOf: refTo(['agreement']).optional().meta({ description: 'The package that it belongs to.' }),
    acceptance: z.array(acceptance).min(1).check(uniqueKeys),
    provisions: z.array(provision).min(1).check(uniqueKeys).optional(),
    ...tailFields,
  })
  .meta({ id: 'Agreement', description: 'A text or set of undertakings, in whatever form accepted.' });
