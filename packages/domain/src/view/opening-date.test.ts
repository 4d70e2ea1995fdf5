import { describe, expect, it } from 'vitest';
import { openingDate } from './opening-date.ts';

const open = (edtf: string, disputed = false) => openingDate({ text: edtf, edtf, precision: 'day', disputed });

describe('openingDate', () => {
  it('sets the day largest and names its weekday', () => {
    expect(open('2023-11-22')).toEqual({
      numeral: '22',
      rest: 'November 2023',
      note: 'Wednesday, known to the day',
    });
  });

  it('is never finer than its source', () => {
    expect(open('2023-11').numeral).toBe('Nov');
    expect(open('2023')).toEqual({ numeral: '2023', rest: '', note: 'known to the year' });
    expect(open('199X')).toEqual({ numeral: '1990s', rest: '', note: 'known to the decade' });
  });

  it('says of a qualified date that it is about or uncertain', () => {
    expect(open('2023-11-22~').note).toBe('about this date');
    expect(open('2023-11-22?').note).toBe('this date is uncertain');
  });

  it('opens a span with its first day and names its last', () => {
    expect(open('2004-03-17/2004-03-18')).toMatchObject({ numeral: '17', note: 'to 18 March 2004' });
    expect(open('2011-03-08/..').note).toBe('from this date on');
  });

  it('says when rivals are on record', () => {
    expect(open('2000-10-07', true).note).toContain('disputed');
  });
});
