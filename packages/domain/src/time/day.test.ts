import { describe, expect, test } from 'vitest';
import { DateFormatError } from '../errors.ts';
import { addDays, dayNumber, daysBetween, weekdayOf } from './day.ts';
import { parseDay } from './parse-day.ts';

const refusal = (text: string) => {
  try {
    parseDay(text);
  } catch (error) {
    return error instanceof DateFormatError ? error.message : error;
  }
  return undefined;
};

describe('parseDay', () => {
  test('takes a real day', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
  });

  test('refuses what is coarser or less certain than a day and says what to do', () => {
    expect(refusal('2023-11')).toBe("'2023-11' is a month: give a day, or ask for a range");
    expect(refusal('2023')).toBe("'2023' is a year: give a day, or ask for a range");
    expect(refusal('199X')).toBe("'199X' is a decade: give a day, or ask for a range");
    expect(refusal('2023-11-01/2023-11-03')).toBe(
      "'2023-11-01/2023-11-03' is an interval: give a day, or ask for a range",
    );
    expect(refusal('2023-11-22~')).toBe("'2023-11-22~' is not certain: give a day without '~', such as 2023-11-22");
  });

  test('refuses a day that does not exist', () => {
    expect(refusal('2023-02-30')).toBe('2023-02-30 does not exist; February 2023 ends on 28');
  });

  test('keeps the text as given on the error', () => {
    expect(() => parseDay('22.11.2023')).toThrow(expect.objectContaining({ code: 'date-format', input: '22.11.2023' }));
  });
});

describe('day arithmetic', () => {
  test('counts over leap days and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2023-11-22', '2024-11-22')).toBe(366);
    expect(daysBetween('2023-11-22', '2023-11-21')).toBe(-1);
  });

  test('stays within years of four digits', () => {
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
  });

  test('counts from 1970 and names weekdays on both sides of it', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(weekdayOf('1970-01-01')).toBe('Thursday');
    expect(weekdayOf('2023-11-22')).toBe('Wednesday');
    expect(weekdayOf('1878-06-10')).toBe('Monday');
  });
});
