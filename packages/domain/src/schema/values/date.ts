import * as z from 'zod';
import { DateFormatError } from '../../errors.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { parsePeriod, parseWhen } from '../../time/when.ts';

function datelike(parse: (text: string) => unknown) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? "is missing; write a date, e.g. '2023-11-22'"
          : "is not a date; put it in quotes, e.g. '2023-11-22' or '2023'",
    })
    .check((payload) => {
      try {
        parse(payload.value);
      } catch (error) {
        if (!(error instanceof DateFormatError)) throw error;
        payload.issues.push({ code: 'custom', input: payload.value, message: error.message });
      }
    });
}

/** One point in time, EDTF level 1, never finer than its source. */
export const edtfDate = datelike(parseEdtf).meta({
  id: 'EdtfDate',
  description:
    'One point in time as EDTF level 1: 2023-11-22, 2023-11, 2023, 1998-21 (spring), 199X; ~ approximate, ? uncertain, % both.',
  tsType: 'EdtfDate',
});

/** When something happened: a date, or two with both days included. */
export const when = datelike(parseWhen).meta({
  id: 'When',
  description: 'When something happened: a date, or a/b with both days included; a/.. only while it goes on.',
  tsType: 'When',
});

/** The time in which an alias was in use; either end may be open. */
export const period = datelike(parsePeriod).meta({
  id: 'Period',
  description: 'As When; ../b is allowed.',
  tsType: 'Period',
});
