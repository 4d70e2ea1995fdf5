import { describe, expect, test } from 'vitest';
import { DateFormatError } from '../errors.ts';
import { isEdtf, parseEdtf } from './edtf.ts';

const refusal = (text: string) => {
  try {
    parseEdtf(text);
  } catch (error) {
    return error instanceof DateFormatError ? error.message : error;
  }
  return undefined;
};

describe('parseEdtf', () => {
  test.each([
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023-11', 'month', '2023-11-01', '2023-11-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-11-22', 'day', '2023-11-22', '2023-11-22'],
    ['1998-21', 'season', '1998-03-01', '1998-05-31'],
    ['1998-22', 'season', '1998-06-01', '1998-08-31'],
    ['1998-23', 'season', '1998-09-01', '1998-11-30'],
    ['1999-24', 'season', '1999-12-01', '2000-02-29'],
    ['199X', 'decade', '1990-01-01', '1999-12-31'],
    ['18XX', 'century', '1800-01-01', '1899-12-31'],
  ])('reads %s as a %s from %s to %s', (text, precision, first, last) => {
    expect(parseEdtf(text)).toEqual({ text, precision, first, last });
  });

  test('keeps a qualifier apart and does not widen for it', () => {
    expect(parseEdtf('2026-02-11?')).toEqual({
      text: '2026-02-11?',
      precision: 'day',
      qualifier: '?',
      first: '2026-02-11',
      last: '2026-02-11',
    });
    expect(parseEdtf('199X~').qualifier).toBe('~');
    expect(parseEdtf('1998-23%').qualifier).toBe('%');
  });

  test.each([
    ['22.11.2023', "'22.11.2023' is not a date; write 2023-11-22"],
    ['2023-1-5', "'2023-1-5' is not a date; write 2023-01-05"],
    ['2023/11/22', "'2023/11/22' is not a date; write 2023-11-22"],
    ['22/11/2023', "'22/11/2023' is not a date; write 2023-11-22"],
    ['3/4/2001', "'3/4/2001' is not a date; write 2001-04-03 or 2001-03-04"],
    ['2022/2023', "'2022/2023' is an interval; one date is asked for here"],
    ['20231122', "'20231122' is not a date; write 2023-11-22"],
    ['2023-11-22T10:00:00Z', "'2023-11-22T10:00:00Z' is not a date; write 2023-11-22"],
    ['22 November 2023', "'22 November 2023' is not a date; write 2023-11-22"],
    ['Nov 22, 2023', "'Nov 22, 2023' is not a date; write 2023-11-22"],
    ['autumn 1998', "'autumn 1998' is not a date; write 1998-23"],
    ['1990s', "'1990s' is not a date; write 199X"],
    ['19th century', "'19th century' is not a date; write 18XX"],
    ['c. 2023', "'c. 2023' is not a date; write 2023~"],
    ['2023?~', "'2023?~' is not a date; write 2023%"],
    ['2023-11-XX', "'2023-11-XX' is not a date; write 2023-11"],
    ['2023-02-30', '2023-02-30 does not exist; February 2023 ends on 28'],
    ['2023-13', "'2023-13': month 13 does not exist; months are 01 to 12, seasons 21 to 24"],
    ['2023-11-00', "'2023-11-00': day 00 does not exist; write 2023-11 for the month"],
    ['1998-21-03', "'1998-21-03': a season has no days; write 1998-21"],
    ['soon', "'soon' is not a date; write a day 2023-11-22, a month 2023-11, a year 2023, or about a year 2023~"],
  ])('refuses %s and says what to write', (text, message) => {
    expect(refusal(text)).toBe(message);
    expect(isEdtf(text)).toBe(false);
  });

  test.each(['', '~', '2023~~', '23', '-0500', 'Y17000', '2023-11-22 ', '1XXX', '199X-11', '..'])(
    'refuses %j',
    (text) => {
      expect(isEdtf(text)).toBe(false);
    },
  );
});
