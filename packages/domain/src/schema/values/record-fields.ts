import * as z from 'zod';
import { HISTORY_TYPES } from '../../vocab/history-type.ts';
import { IDENTIFIER_SCHEMES } from '../../vocab/identifier-scheme.ts';
import { TOPICS } from '../../vocab/topic.ts';
import { alias } from './alias.ts';
import { edtfDate } from './date.ts';
import { localizedName, prose } from './localized-text.ts';
import { oneOf } from './one-of.ts';
import { sourceRefs } from './source-ref.ts';
import { text } from './text.ts';

const day = edtfDate.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), {
  error: "needs a full day, e.g. '2026-11-24'",
});

const change = z
  .strictObject({
    on: day,
    type: oneOf(HISTORY_TYPES),
    what: text,
    why: text,
    fields: z.array(text).min(1).optional(),
    sources: sourceRefs.optional(),
  })
  .meta({ id: 'Change', description: 'One change of a published record: when, what, why.' });

const identifiers = z
  .strictObject(
    Object.fromEntries(IDENTIFIER_SCHEMES.values.map((scheme) => [scheme, text.optional()])) as Record<
      (typeof IDENTIFIER_SCHEMES.values)[number],
      z.ZodOptional<typeof text>
    >,
  )
  .meta({ id: 'Identifiers', description: 'Ids of the same thing in other databases.' });

/** The day on which somebody last looked a record up. */
export const reviewed = day.meta({ description: 'Day on which the record was last looked up in its sources.' });

/** Fields that come first in a record of most kinds. */
export const headFields = {
  name: localizedName,
  aliases: z.array(alias).min(1).optional(),
};

/** Fields that come last in a record of most kinds. */
export const tailFields = {
  summary: prose.meta({ description: 'Two to four neutral sentences in our own words.' }),
  topics: z.array(oneOf(TOPICS)).min(1).optional(),
  sources: sourceRefs,
  sameAs: identifiers.optional(),
  reviewed,
  history: z.array(change).min(1).optional(),
};
