import * as z from 'zod';
import { MODIFICATION_EFFECTS } from '../../vocab/modification-effect.ts';
import { TOPICS } from '../../vocab/topic.ts';
import { actorOrUnnamed } from './actor-or-unnamed.ts';
import { edtfDate } from './date.ts';
import { disputedDate } from './disputed-date.ts';
import { key, uniqueKeys } from './key.ts';
import { languageTag } from './language-tag.ts';
import { prose } from './localized-text.ts';
import { notApplicable, unknown } from './non-value.ts';
import { oneOf } from './one-of.ts';
import { actor, refTo } from './ref.ts';
import { countWords } from './rendering.ts';
import { sourceRefs } from './source-ref.ts';
import { text } from './text.ts';

const modification = z
  .strictObject({ target: refTo(['agreement'], { rows: true }), effect: oneOf(MODIFICATION_EFFECTS) })
  .meta({ id: 'Modification', description: 'What this text does to a row of an earlier one.' });

const DURATION = /^P(\d+[YMWD])+$/;

const obligation = z
  .strictObject({
    key,
    obligors: z.union([z.array(actor).min(1), unknown]),
    beneficiaries: z.array(actorOrUnnamed).min(1).optional(),
    action: prose,
    term: z
      .string()
      .regex(DURATION, { error: (issue) => `'${issue.input}' is not an ISO 8601 duration; write e.g. P30D` })
      .optional()
      .meta({ description: "The text's own time, as an ISO 8601 duration." }),
    deadline: z
      .union([edtfDate, unknown, disputedDate, notApplicable])
      .optional()
      .meta({ description: 'The day that a source gives; never computed from the term.' }),
    condition: prose.optional(),
    modifies: z.array(modification).min(1).optional(),
    sources: sourceRefs.optional(),
  })
  .meta({ id: 'Obligation', description: 'Who has to do what, for whom, by when, on what condition.' });

const quote = z
  .strictObject({
    lang: languageTag,
    text: text.refine((value) => countWords(value) <= 40, { error: 'has more than 40 words; quote at most 40' }),
    source: refTo(['source']),
  })
  .meta({ id: 'ProvisionQuote', description: "The provision's own words, at most 40." });

/** One article or point of a text. */
export const provision = z
  .strictObject({
    key,
    label: text,
    summary: prose,
    quote: quote.optional(),
    topics: z.array(oneOf(TOPICS)).min(1).optional(),
    obligations: z.array(obligation).min(1).check(uniqueKeys).optional(),
    modifies: z.array(modification).min(1).optional(),
    sources: sourceRefs.optional(),
  })
  .meta({ id: 'Provision', description: 'One article or point of a text.' });
