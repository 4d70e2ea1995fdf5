import { describe, expect, test } from 'vitest';
import { statusOn } from './status-on.ts';
import type { DatedStep } from './step-on-day.ts';

const eventDates: Record<string, string> = { 'event/summit': '2020-03-26', 'event/talks': '2022-07-19/2022-07-20' };
const statusesOn = (steps: readonly DatedStep[], day: string) => {
  const { accession, association } = statusOn(steps, day, (event) => eventDates[event]);
  const statuses = (list: readonly { status: string }[]) => list.map(({ status }) => status);
  return {
    accession: [statuses(accession.certain), statuses(accession.possible)],
    association: [statuses(association.certain), statuses(association.possible)],
  };
};

const steps: readonly DatedStep[] = [
  { key: 'signed', step: 'association-signed', on: '2006-06-12' },
  { key: 'in-force', step: 'association-in-force', on: '2009-04-01' },
  { key: 'applied', step: 'applied', on: '2009-04-28' },
  { key: 'recommended', step: 'recommended', on: '2010-11-09' },
  { key: 'candidate', step: 'candidate', on: '2014-06' },
  { key: 'agreed', step: 'negotiations-agreed', event: 'event/summit' },
  { key: 'opened', step: 'negotiations-opened', event: 'event/talks' },
];

describe('statusOn', () => {
  test('keeps association and accession apart', () => {
    expect(statusesOn(steps, '2009-04-27')).toEqual({
      accession: [['none'], []],
      association: [['associated'], []],
    });
  });

  test('counts a step from its day on, and passes over steps that change nothing', () => {
    expect(statusesOn(steps, '2009-04-28').accession).toEqual([['applicant'], []]);
    expect(statusesOn(steps, '2011-01-01').accession).toEqual([['applicant'], []]);
  });

  test('a coarse step is possible until its last day', () => {
    expect(statusesOn(steps, '2014-06-10').accession).toEqual([[], ['applicant', 'candidate']]);
    expect(statusesOn(steps, '2014-06-30').accession).toEqual([['candidate'], []]);
  });

  test('takes the date of an event, the last day of one that lasts', () => {
    expect(statusesOn(steps, '2022-07-19').accession).toEqual([[], ['candidate', 'negotiating']]);
    expect(statusesOn(steps, '2022-07-20').accession).toEqual([['negotiating'], []]);
  });

  test('names the step that brought the status, the earlier of two that say the same', () => {
    const readings = statusOn(steps, '2014-06-10', () => undefined).accession.possible;
    expect(readings.map(({ step }) => step?.key)).toEqual(['applied', 'candidate']);
    const repeated = [...steps.slice(0, 3), { key: 'again', step: 'applied', on: '2010' }];
    expect(statusOn(repeated, '2010-05-05', () => undefined).accession.certain[0]?.step?.key).toBe('applied');
  });

  test('an undated step counts as not yet and is listed', () => {
    const undated = [...steps, { key: 'joined', step: 'joined', on: { unknown: 'not-in-source' } }];
    const answer = statusOn(undated, '2024-01-01', (event) => eventDates[event]);
    expect(answer.accession.certain.map(({ status }) => status)).toEqual(['negotiating']);
    expect(answer.undated.map(({ key }) => key)).toEqual(['joined']);
  });

  test('a step that is a claim only is possible at most', () => {
    const claimed = [
      { key: 'joined', step: 'joined', on: '2001-01-01' },
      { key: 'left', step: 'left', on: '2002-01-01', attestation: { status: 'claimed' } },
    ];
    expect(statusesOn(claimed, '2003-01-01').accession).toEqual([[], ['member', 'former']]);
  });

  test('membership ends, is suspended, and a failed bid leads back to none', () => {
    const life: readonly DatedStep[] = [
      { key: 'a', step: 'applied', on: '2001' },
      { key: 'b', step: 'bid-failed', on: '2002' },
      { key: 'c', step: 'joined', on: '2003' },
      { key: 'd', step: 'suspended', on: '2004' },
      { key: 'e', step: 'left', on: '2005' },
    ];
    const years = ['2002', '2003', '2004', '2005', '2006'];
    expect(years.map((year) => statusesOn(life, `${year}-01-01`).accession.flat().at(-1))).toEqual([
      'none',
      'member',
      'suspended',
      'former',
      'former',
    ]);
  });

  test('a step word from outside the tracks is not taken for an inherited property', () => {
    expect(statusesOn([{ key: 'x', step: 'constructor', on: '2001' }], '2003-01-01').accession).toEqual([['none'], []]);
  });
});
