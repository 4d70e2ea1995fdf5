import * as z from 'zod';
import { CAVEATS } from '../vocab/caveat.ts';
import { READ_EXTENTS } from '../vocab/read-extent.ts';
import { REUSES } from '../vocab/reuse.ts';
import { SIDES } from '../vocab/side.ts';
import { SOURCE_CLASSES } from '../vocab/source-class.ts';
import { edtfDate } from './values/date.ts';
import { languageTag } from './values/language-tag.ts';
import { unknown } from './values/non-value.ts';
import { oneOf } from './values/one-of.ts';
import { tailFields } from './values/record-fields.ts';
import { recordId } from './values/ref.ts';
import { text } from './values/text.ts';

const url = z.string().regex(/^https?:\/\/\S+$/, {
  error: (issue) => `'${issue.input}' is not an address; copy it exactly as found, with http(s)://`,
});

const read = z
  .strictObject({ on: edtfDate, extent: oneOf(READ_EXTENTS) })
  .meta({ id: 'ReadNote', description: 'When it was read and how much of it.' });

/** A text that was read. */
export const sourceSchema = z
  .strictObject({
    id: recordId('source'),
    class: oneOf(SOURCE_CLASSES),
    publisher: text.meta({ description: "The original publisher, whoever's page was read." }),
    carrier: text.optional().meta({ description: 'Whose page was read, where it is a mirror or a repost.' }),
    side: oneOf(SIDES),
    author: z.array(text).min(1).optional(),
    title: z.union([text, unknown]),
    issued: z.union([edtfDate, unknown]),
    lang: languageTag,
    url: z.union([url, unknown]),
    archiveUrl: url.optional(),
    read,
    caveats: z.array(oneOf(CAVEATS)).min(1).optional(),
    reuse: oneOf(REUSES),
    note: text.optional(),
    history: tailFields.history,
  })
  .check((payload) => {
    const { carrier, caveats = [] } = payload.value;
    const copied = caveats.includes('mirror') || caveats.includes('repost');
    if ((carrier !== undefined) !== copied) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['carrier'],
        message: 'a copy names its carrier and has the caveat mirror or repost; an original has neither',
      });
    }
  })
  .meta({ id: 'Source', description: 'A text that was read: whose it is, how much of it, and when.' });
