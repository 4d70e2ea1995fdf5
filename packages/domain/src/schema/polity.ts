import * as z from 'zod';
import { CODE_SCHEMES } from '../vocab/code-scheme.ts';
import { CODE_STATUSES } from '../vocab/code-status.ts';
import { SIDES } from '../vocab/side.ts';
import { interval } from './values/interval.ts';
import { oneOf } from './values/one-of.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { recordId, refTo } from './values/ref.ts';
import { text } from './values/text.ts';

const code = z
  .strictObject({ scheme: oneOf(CODE_SCHEMES), code: text.optional(), status: oneOf(CODE_STATUSES) })
  .check((payload) => {
    const { code, status } = payload.value;
    if ((code === undefined) !== (status === 'none-assigned')) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['code'],
        message: 'give a code, or status none-assigned and no code',
      });
    }
  })
  .meta({ id: 'PolityCode' });

/** A state or territory, now or then; its government is an organization. */
export const politySchema = z
  .strictObject({
    id: recordId('polity'),
    ...headFields,
    existed: interval.optional(),
    statusQuestion: refTo(['question'])
      .optional()
      .meta({ description: 'Where the status is contested; then no years stand here, they would take a side.' }),
    codes: z.array(code).min(1).optional(),
    side: oneOf(SIDES).optional(),
    ...tailFields,
    summary: tailFields.summary.optional(),
  })
  .check((payload) => {
    if (payload.value.existed && payload.value.statusQuestion) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['existed'],
        message:
          'years of existence take a side where statusQuestion says that status is contested; keep one of the two',
      });
    }
  })
  .meta({ id: 'Polity', description: 'A state or territory, now or then.' });
