import * as z from 'zod';
import { HOLDER_MODES } from '../vocab/holder-mode.ts';
import { STANDINGS } from '../vocab/standing.ts';
import { actorOrUnnamed } from './values/actor-or-unnamed.ts';
import { checkInterval, interval, intervalFields } from './values/interval.ts';
import { key, uniqueKeys } from './values/key.ts';
import { unknown } from './values/non-value.ts';
import { oneOf } from './values/one-of.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { recordId, refTo } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';
import { text } from './values/text.ts';

const vacant = z.literal('vacant', { error: 'write person/some-slug, vacant, or {unknown: not-in-source}' });

const holder = z
  .strictObject({
    key,
    holder: z.union([vacant, refTo(['person']), unknown]),
    mode: oneOf(HOLDER_MODES),
    standing: oneOf(STANDINGS).optional(),
    recognisedBy: z.array(actorOrUnnamed).min(1).optional(),
    note: text.optional(),
    ...intervalFields,
    sources: sourceRefs,
  })
  .check(checkInterval)
  .check((payload) => {
    const { standing, recognisedBy, note } = payload.value;
    if (standing === 'contested' && !recognisedBy && !note) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['standing'],
        message: 'a contested holder needs recognisedBy or a note',
      });
    }
  })
  .meta({ id: 'Holder', description: 'Who held the office, in which mode, from when to when.' });

/** A post and everyone who held it; it survives a renaming of its state. */
export const officeSchema = z
  .strictObject({
    id: recordId('office'),
    ...headFields,
    of: refTo(['organization', 'polity']).meta({ description: 'The body it belongs to, the latest one.' }),
    existed: interval.optional(),
    seats: z.int().min(1).optional().meta({ description: 'How many hold it at one time; 1 when left out.' }),
    holders: z.array(holder).min(1).check(uniqueKeys),
    ...tailFields,
  })
  .meta({ id: 'Office', description: 'A post and everyone who held it.' });
