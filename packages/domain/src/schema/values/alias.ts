import * as z from 'zod';
import { ALIAS_TYPES } from '../../vocab/alias-type.ts';
import { actorOrUnnamed } from './actor-or-unnamed.ts';
import { period } from './date.ts';
import { languageTag } from './language-tag.ts';
import { oneOf } from './one-of.ts';
import { sourceRefs } from './source-ref.ts';
import { text } from './text.ts';

/** A second name, with why it exists and, for a one-sided name or a code, who uses it. */
export const alias = z
  .strictObject({
    text,
    lang: languageTag,
    type: oneOf(ALIAS_TYPES),
    during: period.optional(),
    usedBy: z.array(actorOrUnnamed).min(1).optional(),
    sources: sourceRefs.optional(),
  })
  .check((payload) => {
    const { type, usedBy } = payload.value;
    if ((type === 'one-sided' || type === 'code') && !usedBy) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['usedBy'],
        message: `an alias of type ${type} says who uses it, e.g. usedBy: [organization/kfor]`,
      });
    }
  })
  .meta({ id: 'Alias', description: 'A second name and why it exists.' });
