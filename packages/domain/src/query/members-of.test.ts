import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { DateFormatError } from '../errors.ts';
import { membersOf } from './members-of.ts';

describe('membersOf', () => {
  it('names who was a member on the day under a rule that says what was counted', () => {
    const before = membersOf(fixture, 'organization/nato', '2009-03-31');
    const after = membersOf(fixture, 'organization/nato', '2020-03-27');
    expect([before.rule, before.on]).toEqual(['members/organization/nato', '2009-03-31']);
    expect([before.certain, after.certain]).toEqual([[], ['polity/albania', 'polity/north-macedonia']]);
  });

  it('lets one state leave as another continues it', () => {
    const members = (day: string) => membersOf(fixture, 'organization/council-of-europe', day).certain;
    expect(members('2006-06-13')).toEqual(['polity/serbia-and-montenegro']);
    expect(members('2006-06-14')).toEqual(['polity/serbia']);
  });

  it('keeps polities of which nothing is recorded apart from those that did not get in', () => {
    const { certain, possible, unrecorded } = membersOf(fixture, 'organization/council-of-europe', '2025-06-01');
    expect([...certain, ...possible, ...unrecorded]).not.toContain('polity/kosovo');
    expect(unrecorded).toContain('polity/albania');
  });

  it('refuses a date that is not one day', () => {
    expect(() => membersOf(fixture, 'organization/nato', '2009')).toThrow(DateFormatError);
  });
});
