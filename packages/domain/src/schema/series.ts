import * as z from 'zod';
import { MEASURES } from '../vocab/measure.ts';
import { SERIES_NATURES } from '../vocab/series-nature.ts';
import { edtfDate, when } from './values/date.ts';
import { checkFigure, figureClaimFields } from './values/figure-claim.ts';
import { key } from './values/key.ts';
import { prose } from './values/localized-text.ts';
import { oneOf } from './values/one-of.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { recordId, refTo } from './values/ref.ts';
import { text } from './values/text.ts';

const area = refTo(['place', 'polity', 'organization']);

const observation = z
  .strictObject({
    key: key.optional().meta({ description: 'Derived from period and source when left out.' }),
    period: when.meta({ description: 'The time that the number is about.' }),
    geography: area.optional(),
    ...figureClaimFields,
  })
  .check(checkFigure)
  .meta({ id: 'Observation', description: 'One number of the series as one reporter gives it.' });

/** One quantity under one definition, as different reporters gave it. */
export const seriesSchema = z
  .strictObject({
    id: recordId('series'),
    ...headFields,
    unit: text,
    measure: oneOf(MEASURES),
    nature: oneOf(SERIES_NATURES),
    geography: area,
    definition: prose,
    method: prose.optional(),
    groups: z.array(text).min(1).optional(),
    breaks: z
      .array(z.strictObject({ at: edtfDate, why: text }).meta({ id: 'SeriesBreak' }))
      .min(1)
      .optional(),
    observations: z.array(observation).min(1),
    ...tailFields,
  })
  .check((payload) => {
    const { groups, observations } = payload.value;
    observations.forEach((row, index) => {
      if (row.group !== undefined && !groups?.includes(row.group)) {
        payload.issues.push({
          code: 'custom',
          input: row.group,
          path: ['observations', index, 'group'],
          message: `'${row.group}' is not among the groups that the series declares (${groups?.join(', ') ?? 'none'})`,
        });
      }
    });
  })
  .meta({ id: 'Series', description: 'One quantity under one definition.' });
