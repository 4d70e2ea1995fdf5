import * as z from 'zod';
import { WHERE_PRECISIONS } from '../../vocab/where-precision.ts';
import { disputed, unknown } from './non-value.ts';
import { oneOf } from './one-of.ts';
import { refTo } from './ref.ts';

const spot = z
  .strictObject({ place: refTo(['place', 'polity']), precision: oneOf(WHERE_PRECISIONS) })
  .meta({ id: 'Spot' });
const spots = z
  .array(spot, { error: 'needs places, e.g. [{place: place/skopje, precision: at}], or {unknown: not-in-source}' })
  .min(1);

/** Where something happened: places with how near, unknown, or rival places. */
export const where = z.union([spots, unknown, disputed(spots, 'DisputedSpots')]);
