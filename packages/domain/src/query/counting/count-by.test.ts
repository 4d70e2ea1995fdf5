import { describe, expect, it } from 'vitest';
import { fixture } from '../../../test/fixture-dataset.ts';
import { UsageError } from '../../errors.ts';
import { countBy } from './count-by.ts';
import { COUNTING_RULES } from './rules.ts';

const ON = '2021-12-31';
const recognitions = (rule: string, on = ON) => countBy(fixture, `recognitions/${rule}`, { of: 'polity/kosovo', on });
const decisionOn = (rule: string, id: string) => recognitions(rule).decisions.find((each) => each.id === id);

describe('countBy', () => {
  it('says of each candidate why it is in or out, by the row that decides', () => {
    const taken = recognitions('announced').certain.filter(
      (id) => !recognitions('net-of-withdrawals').certain.includes(id),
    );
    expect(taken.length).toBeGreaterThan(0);
    for (const id of taken) {
      const [announced, net] = [decisionOn('announced', id), decisionOn('net-of-withdrawals', id)];
      expect([announced?.answer, net?.answer], id).toEqual(['certain', 'no']);
      expect(net?.why).toMatch(/withdraw|denied/i);
      expect(net?.record).toMatch(/^relation\/recognises-.+\..+/);
    }
  });

  it('lists exactly the candidates that were decided so', () => {
    for (const { name } of COUNTING_RULES) {
      const of = name.startsWith('recognitions') ? 'polity/kosovo' : 'organization/nato';
      const question = name.startsWith('agreements') || name.startsWith('obligations') ? {} : { of: of as never };
      const count = countBy(fixture, name, {
        ...question,
        on: ON,
        assessor: 'organization/european-commission' as never,
      });
      const answered = (answer: string) => count.decisions.filter((each) => each.answer === answer).map(({ id }) => id);
      expect([count.certain, count.possible], name).toEqual([answered('certain'), answered('possible')]);
      for (const id of count.unrecorded) expect(count.decisions.map((each) => each.id)).not.toContain(id);
    }
  });

  it('counts a package or its parts, never both', () => {
    const counted = (rule: string) => {
      const { certain, possible } = countBy(fixture, rule, { on: '2026-01-01' });
      return [...certain, ...possible];
    };
    const [parts, packages] = [counted('agreements'), counted('agreements/packages')];
    for (const { id, partOf } of fixture.records.agreement) {
      const whole = fixture.records.agreement.find((each) => each.id === partOf);
      if (!whole) continue;
      const isText = (whole.provisions ?? []).length > 0;
      expect([parts.includes(id), parts.includes(whole.id)]).toEqual([true, isText]);
      expect([packages.includes(id), packages.includes(whole.id)]).toEqual([false, true]);
    }
  });

  it('counts verdicts of one assessor alone', () => {
    expect(() => countBy(fixture, 'obligations/read-as-full', { on: ON })).toThrow(UsageError);
  });

  it('tells a member of which nothing is recorded from one that declines', () => {
    const { certain, unrecorded, decisions } = countBy(fixture, 'non-recognisers', {
      of: 'organization/nato',
      on: '2023-01-01',
    });
    const members = countBy(fixture, 'members', { of: 'organization/nato', on: '2023-01-01' }).certain;
    const decided = decisions.map(({ id }) => id);
    expect(unrecorded).toEqual(members.filter((id) => !decided.includes(id)));
    expect(certain.some((id) => unrecorded.includes(id as never))).toBe(false);
  });

  it('refuses to count for nobody, or for a record of another kind', () => {
    expect(() => countBy(fixture, 'members', { on: ON })).toThrow('members counts for one organization; got none');
    expect(() => countBy(fixture, 'members', { of: 'polity/kosovo', on: ON })).toThrow(UsageError);
  });

  it('refuses a rule that does not exist, and names those that do', () => {
    expect(() => countBy(fixture, 'recognitions', { on: ON })).toThrow(/there are recognitions\/announced/);
  });

  it('has rules that say what they count', () => {
    expect(new Set(COUNTING_RULES.map(({ name }) => name)).size).toBe(COUNTING_RULES.length);
    for (const { definition } of COUNTING_RULES) expect(definition).toMatch(/^[A-Z].{30,}\.$/);
  });
});
