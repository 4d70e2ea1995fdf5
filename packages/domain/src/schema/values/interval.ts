import * as z from 'zod';
import { edtfDate } from './date.ts';
import { disputedDate } from './disputed-date.ts';
import { unknown } from './non-value.ts';

const open = z.literal('open', { error: 'write a date, open, or {unknown: not-in-source}' });

/** How long something held, half-open [start, end): the four keys of the row itself. */
export const intervalFields = {
  start: z.union([edtfDate, unknown, disputedDate]).meta({ description: 'First day on which it held.' }),
  end: z
    .union([open, edtfDate, unknown, disputedDate])
    .optional()
    .meta({ description: 'First day on which it no longer held; open: had not ended at the last attested date.' }),
  until: z
    .union([edtfDate, disputedDate])
    .optional()
    .meta({ description: 'Last day on which it held, for sources that say so; instead of end.' }),
  attested: z.array(edtfDate).min(1).optional().meta({ description: 'Dates on which a source shows it holding.' }),
};

interface IntervalKeys {
  start?: unknown;
  end?: unknown;
  until?: unknown;
  attested?: unknown;
}

function isUnknown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}

/** Refuses intervals whose keys do not fit together. */
export function checkInterval(payload: z.core.ParsePayload<IntervalKeys>): void {
  const { start, end, until, attested } = payload.value;
  const refuse = (path: string, message: string) =>
    payload.issues.push({ code: 'custom', input: payload.value, path: [path], message });
  if ((end === undefined) === (until === undefined)) {
    refuse(
      'end',
      'give exactly one of end (first day it no longer held) and until (last day it held); open or {unknown: not-in-source} are ends too',
    );
  }
  if (attested === undefined && end === 'open')
    refuse('attested', "end: open needs attested: ['…'], the last date on which a source shows it holding");
  if (attested === undefined && isUnknown(start) && isUnknown(end)) {
    refuse(
      'attested',
      "start and end are both unknown; give attested: ['…'], a date on which a source shows it holding",
    );
  }
}

/** An interval as a value of its own. */
export const interval = z
  .strictObject(intervalFields)
  .check(checkInterval)
  .meta({ id: 'Interval', description: 'How long something held, half-open [start, end).' });
