import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { DateFormatError, UsageError } from '../errors.ts';
import { diffDays } from './diff-days.ts';
import { onDay } from './on-day.ts';

const FROM = '2009-03-31';
const TO = '2023-11-22';
const diff = diffDays(fixture, FROM, TO);
const changeOf = <C extends { readonly relation: { readonly id: string } }>(changes: readonly C[], id: string) =>
  changes.find(({ relation }) => relation.id === id);

describe('diffDays', () => {
  it('says what a standing was and became, and when', () => {
    expect(changeOf(diff.members, 'relation/member-of-albania-nato')).toMatchObject({
      sign: '~',
      before: { accession: ['acceding'] },
      after: { accession: ['member'] },
      date: '2009-04-01',
    });
  });

  it('has each office exactly where one of the days has a holder', () => {
    const heldOn = (day: string) => {
      const { certain, possible } = onDay(fixture, day).offices;
      return [...certain, ...possible].map(({ office }) => office.id);
    };
    const held = new Set([...heldOn(FROM), ...heldOn(TO)]);
    expect(new Set(diff.offices.map(({ office }) => office.id))).toEqual(held);
    for (const { office, sign } of diff.offices) {
      expect([heldOn(FROM).includes(office.id), heldOn(TO).includes(office.id)], office.id).toEqual([
        sign !== '+',
        sign !== '-',
      ]);
    }
  });

  it('finds nothing changed between a day and itself', () => {
    const same = diffDays(fixture, TO, TO);
    const signs = [same.offices, same.members, same.recognitions, same.figures].flatMap((changes) =>
      changes.map(({ sign }) => sign),
    );
    expect(signs.length).toBeGreaterThan(0);
    expect(new Set(signs)).toEqual(new Set(['=']));
    expect([same.events.certain, same.statements.certain]).toEqual([[], []]);
  });

  it('lists what happened after the first day, up to and with the second, once over two halves', () => {
    const ids = (from: string, to: string) => diffDays(fixture, from, to).events.certain.map(({ id }) => id);
    const whole = ids('1998-01-01', '2026-01-01');
    for (const day of fixture.records.event.flatMap(({ when }) =>
      typeof when === 'string' && when.length === 10 ? when : [],
    )) {
      const halves = [...ids('1998-01-01', day), ...ids(day, '2026-01-01')];
      expect(new Set(halves).size).toBe(halves.length);
      expect(halves.every((id) => whole.includes(id))).toBe(true);
    }
    expect(whole.length).toBeGreaterThan(0);
  });

  it('refuses days in the wrong order, and what is no day', () => {
    expect(() => diffDays(fixture, TO, FROM)).toThrow(UsageError);
    expect(() => diffDays(fixture, '2023', TO)).toThrow(DateFormatError);
  });
});
