import { describe, expect, test } from 'vitest';
import { DateFormatError } from '../errors.ts';
import { parsePeriod, parseWhen, whenOnDay, whenRange } from './when.ts';

const refusal = (parse: (text: string) => unknown, text: string) => {
  try {
    parse(text);
  } catch (error) {
    return error instanceof DateFormatError ? error.message : error;
  }
  return undefined;
};

describe('parseWhen', () => {
  test('reads a point, a closed stretch and one that goes on', () => {
    expect(parseWhen('2023-11').to?.last).toBe('2023-11-30');
    expect(parseWhen('1998-02-28/1998-03-01').to?.text).toBe('1998-03-01');
    expect(parseWhen('2011-03-08/..').to).toBeUndefined();
  });

  test.each([
    ['../2003', "'../2003' has no beginning; what happened has a first day"],
    ['2003/2001', "'2003/2001' ends before it begins; write 2001/2003"],
    ['2003/2003', "'2003/2003' is one date; write 2003"],
    ['2003/', "'2003/' lacks an end; write '..' for an open one"],
    [
      '2001/2002/2003',
      "'2001/2002/2003' has more than one '/'; write a day as 2023-11-22, a span as 2023-11-22/2023-11-24",
    ],
    ['2001/soon', "'soon' is not a date; write a day 2023-11-22, a month 2023-11, a year 2023, or about a year 2023~"],
  ])('refuses %s', (text, message) => {
    expect(refusal(parseWhen, text)).toBe(message);
  });
});

test('a period may lack its beginning but not both ends', () => {
  expect(parsePeriod('../2003-02-04').from).toBeUndefined();
  expect(refusal(parsePeriod, '../..')).toBe("'../..' says nothing; leave it out");
});

describe('whenOnDay', () => {
  test('both days of a stretch are certain, the days around it are not on it', () => {
    const days = ['1998-02-27', '1998-02-28', '1998-03-01', '1998-03-02'];
    expect(days.map((day) => whenOnDay('1998-02-28/1998-03-01', day))).toEqual(['no', 'certain', 'certain', 'no']);
  });

  test('a coarse point is possible on each of its days and certain on none', () => {
    const days = ['2023-10-31', '2023-11-01', '2023-11-30', '2023-12-01'];
    expect(days.map((day) => whenOnDay('2023-11', day))).toEqual(['no', 'possible', 'possible', 'no']);
  });

  test('a stretch between coarse dates is certain from the latest first to the earliest last day', () => {
    const days = ['2023-03-30', '2023-03-31', '2023-05-01', '2023-05-02'];
    expect(days.map((day) => whenOnDay('2023-03/2023-05', day))).toEqual([
      'possible',
      'certain',
      'certain',
      'possible',
    ]);
  });

  test('a qualified day is possible for a week on both sides', () => {
    expect(['2023-11-14', '2023-11-15', '2023-11-22'].map((day) => whenOnDay('2023-11-22~', day))).toEqual([
      'no',
      'possible',
      'possible',
    ]);
  });

  test('what goes on is certain until it was last seen', () => {
    const answer = (day: string) => whenOnDay('2011-03-08/..', day, ['2023-02-27', '2024']);
    expect(['2011-03-07', '2011-03-08', '2024-01-01', '2024-01-02'].map(answer)).toEqual([
      'no',
      'certain',
      'certain',
      'possible',
    ]);
    expect(whenOnDay('2011-03-08/..', '2011-03-09')).toBe('possible');
  });

  test('rivals are possible from the earliest to the latest and certain where all agree', () => {
    const rivals = { disputed: [{ value: '1999-01-15/1999-01-17' }, { value: '1999-01-16/1999-01-18' }] };
    const days = ['1999-01-14', '1999-01-15', '1999-01-16', '1999-01-18', '1999-01-19'];
    expect(days.map((day) => whenOnDay(rivals, day))).toEqual(['no', 'possible', 'certain', 'possible', 'no']);
    expect(whenRange(rivals)).toEqual({ earliest: '1999-01-15', latest: '1999-01-18' });
  });

  test('an unknown day is on no day', () => {
    expect(whenOnDay({ unknown: 'not-in-source' }, '1999-01-15')).toBe('no');
  });
});
