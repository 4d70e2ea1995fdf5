import * as z from 'zod';
import { refTo } from './ref.ts';
import { text } from './text.ts';

/** A source that supports the unit on which it stands, or only the fields named in `supports`. */
export const sourceRef = z
  .strictObject(
    { ref: refTo(['source']), locator: text.optional(), supports: z.array(text).min(1).optional() },
    {
      error: (issue) => (issue.code === 'invalid_type' ? 'is not a source; write {ref: source/some-page}' : undefined),
    },
  )
  .meta({
    id: 'SourceRef',
    description:
      'A source under a unit; `supports` lists paths of fields, without it the source supports all of the unit.',
  });

export const sourceRefs = z
  .array(sourceRef, {
    error: 'needs sources; a row that can be wrong alone names where it was read, e.g. [{ref: source/some-page}]',
  })
  .min(1, { error: 'needs at least one source, e.g. [{ref: source/some-page}]' });
