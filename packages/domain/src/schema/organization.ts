import * as z from 'zod';
import { ORGANIZATION_CLASSES } from '../vocab/organization-class.ts';
import { SIDES } from '../vocab/side.ts';
import { checkInterval, interval, intervalFields } from './values/interval.ts';
import { key, uniqueKeys } from './values/key.ts';
import { oneOf } from './values/one-of.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { recordId, refTo } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';
import { text } from './values/text.ts';

const parent = z
  .strictObject({ org: refTo(['organization']), ...intervalFields, sources: sourceRefs.optional() })
  .check(checkInterval)
  .meta({ id: 'Parent', description: 'The organization that this one was part of, and when.' });

const mandate = z
  .strictObject({
    key,
    text,
    basis: refTo(['agreement', 'event', 'statement'], { rows: true }).optional(),
    ...intervalFields,
    sources: sourceRefs,
  })
  .check(checkInterval)
  .meta({ id: 'Mandate', description: 'What it was charged with, by which text, and when.' });

/** A body with members or staff, or a lasting initiative. */
export const organizationSchema = z
  .strictObject({
    id: recordId('organization'),
    ...headFields,
    class: oneOf(ORGANIZATION_CLASSES),
    of: refTo(['polity']).optional().meta({ description: 'The polity whose organ it is.' }),
    side: oneOf(SIDES).optional(),
    existed: interval.optional(),
    parents: z.array(parent).min(1).optional(),
    mandates: z.array(mandate).min(1).check(uniqueKeys).optional(),
    ...tailFields,
  })
  .meta({ id: 'Organization', description: 'A body with members or staff, or a lasting initiative.' });
