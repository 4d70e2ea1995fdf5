import * as z from 'zod';
import { actorOrUnnamed } from './values/actor-or-unnamed.ts';
import { languageTag } from './values/language-tag.ts';
import { prose } from './values/localized-text.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { anyRef, recordId } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';
import { text } from './values/text.ts';

const pattern = text.check((payload) => {
  try {
    new RegExp(payload.value, 'iu');
  } catch {
    payload.issues.push({
      code: 'custom',
      input: payload.value,
      message: `'${payload.value}' is not a regular expression`,
    });
  }
});

const usage = z
  .strictObject({ usedBy: z.array(actorOrUnnamed).min(1), connotation: text, sources: sourceRefs })
  .meta({ id: 'Usage', description: 'Who uses the word, and what they mean by it.' });

const loaded = z
  .strictObject({
    match: z.array(z.strictObject({ lang: languageTag, pattern }).meta({ id: 'LoadedPattern' })).min(1),
    usages: z.array(usage).min(1),
    instead: text.optional(),
  })
  .meta({ id: 'Loaded', description: 'Why the word stays out of our own prose, and what we write instead.' });

/** A word of the field, what it means, and who uses it how. */
export const termSchema = z
  .strictObject({
    id: recordId('term'),
    ...headFields,
    definition: prose,
    related: z.array(anyRef).min(1).optional(),
    loaded: loaded.optional(),
    ...tailFields,
  })
  .meta({ id: 'Term', description: 'A word of the field.' });
