import * as z from 'zod';
import { edtfDate } from './values/date.ts';
import { pairedName } from './values/localized-text.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { recordId } from './values/ref.ts';

/** A person in a public role; offices, statements and proceedings point here. */
export const personSchema = z
  .strictObject({
    id: recordId('person'),
    ...headFields,
    name: pairedName,
    born: edtfDate.optional(),
    died: edtfDate.optional(),
    ...tailFields,
  })
  .meta({ id: 'Person', description: 'A person in a public role; offices, statements and proceedings point here.' });
