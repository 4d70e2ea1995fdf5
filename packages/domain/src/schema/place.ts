import * as z from 'zod';
import { LANGUAGES } from '../vocab/language.ts';
import { PLACE_CLASSES } from '../vocab/place-class.ts';
import { attestation } from './values/attestation.ts';
import { checkInterval, interval, intervalFields } from './values/interval.ts';
import { key, uniqueKeys } from './values/key.ts';
import { pairedName } from './values/localized-text.ts';
import { oneOf } from './values/one-of.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { recordId, refTo } from './values/ref.ts';
import { sourceRefs } from './values/source-ref.ts';

const degrees = (limit: number) => z.number().min(-limit).max(limit);

const within = z
  .strictObject({
    key,
    place: refTo(['place', 'polity']),
    ...intervalFields,
    attestation: attestation.optional(),
    sources: sourceRefs.optional(),
  })
  .check(checkInterval)
  .meta({ id: 'Within', description: 'What the place lay in, and when.' });

/** A settlement, crossing, line, base or other spot. */
export const placeSchema = z
  .strictObject({
    id: recordId('place'),
    ...headFields,
    name: pairedName,
    class: oneOf(PLACE_CLASSES),
    officialLangs: z
      .array(oneOf(LANGUAGES))
      .min(1)
      .optional()
      .meta({ description: 'Name forms that are official there.' }),
    point: z
      .tuple([degrees(180), degrees(90)], { error: 'is not a point; write [longitude, latitude] in degrees' })
      .optional()
      .meta({
        description: 'Longitude and latitude in degrees, WGS 84.',
        tsType: 'readonly [longitude: number, latitude: number]',
      }),
    within: z.array(within).min(1).check(uniqueKeys).optional(),
    between: z
      .tuple([refTo(['polity']), refTo(['polity'])])
      .optional()
      .meta({
        description: 'The two polities that a line lies between.',
        tsType: "readonly [Ref<'polity'>, Ref<'polity'>]",
      }),
    existed: interval.optional(),
    ...tailFields,
  })
  .meta({ id: 'Place', description: 'A settlement, crossing, line, base or other spot.' });
