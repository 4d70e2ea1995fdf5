import * as z from 'zod';
import { edtfDate } from './values/date.ts';
import { anyRef } from './values/ref.ts';
import { text } from './values/text.ts';

const moved = z.strictObject({ from: anyRef, to: anyRef, on: edtfDate, why: text }).meta({ id: 'MovedId' });
const removed = z
  .strictObject({ id: anyRef, on: edtfDate, why: text, see: z.array(anyRef).min(1).optional() })
  .meta({ id: 'RemovedId' });

/** Redirects of renamed ids and tombstones of removed ones. */
export const idsSchema = z
  .strictObject({ moved: z.array(moved), removed: z.array(removed) })
  .meta({ id: 'IdChanges', description: 'Redirects of renamed ids and tombstones of removed ones.' });
