import { describe, it } from 'vitest';
import { refuses, type Variant } from '../fixture/refuses.ts';

const MEETING = 'event/skopje-leaders-meeting-2023-11-22';
const CLASH = 'event/zvecan-clash-2023-05-29';
const KFOR = 'series/kfor-strength';
const CENSUS = 'series/kosovo-population';

describe('a broken case is refused: figures and claims', () => {
  it.each<Variant>([
    [
      'harm without reporter',
      CLASH,
      (r) => delete r.figures[0].by,
      'figures.kfor-evening.by',
      'harm stays with who reports it',
    ],
    [
      'a figure without number',
      CLASH,
      (r) => delete r.figures[0].value,
      'figures.kfor-evening.value',
      'gives value, low or high',
    ],
    [
      'a range backwards',
      CLASH,
      (r) => Object.assign(r.figures[0], { low: 40, high: 30 }),
      'figures.kfor-evening.low',
      'low ≤ value ≤ high does not hold',
    ],
    [
      'a hedge without value',
      KFOR,
      (r) => Object.assign(r.observations[1], { value: undefined, low: 40000, high: 50000 }),
      'observations.1.bound',
      'bound hedges value',
    ],
    [
      'a number in quotes',
      KFOR,
      (r) => (r.observations[0].value = '28,000'),
      'observations.0.value',
      'write it without quotes and without separators',
    ],
    [
      'a group that the series does not declare',
      CENSUS,
      (r) => (r.observations[0].group = 'Turks'),
      'observations.0.group',
      'not among the groups that the series declares',
    ],
    [
      'a claim of nobody',
      'event/cirkovice-police-line-claim-2024-11-21',
      (r) => (r.attestation = { status: 'claimed' }),
      'attestation.saidBy',
      'names who says so',
    ],
    [
      'a claim that somebody denies',
      'event/cirkovice-police-line-claim-2024-11-21',
      (r) => (r.attestation.status = 'claimed'),
      'attestation.status',
      'write status: disputed',
    ],
    [
      'a dispute that nobody disputes',
      'event/cirkovice-police-line-claim-2024-11-21',
      (r) => delete r.attestation.deniedBy,
      'attestation.status',
      'needs deniedBy, against or question',
    ],
    [
      'a meeting with stages',
      MEETING,
      (r) =>
        (r.proceeding = {
          authority: 'organization/x',
          matter: 'x',
          stages: [{ key: 'a', stage: 'indicted', on: '2024', sources: [{ ref: 'source/x' }] }],
        }),
      'proceeding',
      'an event of type proceeding, and no other',
    ],
  ])('%s in %s', refuses);
});
