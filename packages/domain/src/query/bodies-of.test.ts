import { expect, test } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { bodiesOf } from './bodies-of.ts';

const on = (day: string) => ({ earliest: day, latest: day });

test('a person belongs to the bodies of the offices held in the time that is asked for', () => {
  const office = fixture.records.office.find(({ id }) => id === 'office/prime-minister-of-albania');
  const of = office?.of ?? '';
  expect(bodiesOf(fixture, 'person/edi-rama', on('2023-11-22')).has(of)).toBe(true);
  expect(bodiesOf(fixture, 'person/edi-rama').has(of)).toBe(true);
  expect(bodiesOf(fixture, 'person/edi-rama', on('2001-01-01')).has(of)).toBe(false);
});
