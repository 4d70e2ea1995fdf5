import { expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { nameOf } from './name-of.ts';

it.each([
  ['person/hashim-thaci', undefined, 'Hashim Thaçi'],
  ['person/hashim-thaci', 'sr-Cyrl', 'Хашим Тачи'],
  ['person/hashim-thaci', 'sr-Latn', 'Hašim Tači'],
  ['person/hashim-thaci', 'hr', 'Hašim Tači'],
  ['person/hashim-thaci', 'mk', 'Хашим Тачи'],
  ['person/hashim-thaci', 'tr', 'Hashim Thaçi'],
  ['relation/member-of-albania-nato', undefined, 'Albania member of NATO'],
  [
    'assessment/brussels-agreement-2013.asm-rferl-2025-03',
    undefined,
    'Radio Free Europe/Radio Liberty on First Agreement of Principles Governing the Normalisation of Relations, points 1–6: establish the Association/Community',
  ],
  [
    'agreement/brussels-agreement-2013.asm',
    undefined,
    'First Agreement of Principles Governing the Normalisation of Relations, points 1–6',
  ],
  ['office/prime-minister-of-kosovo.kurti-2', undefined, 'Prime Minister of Kosovo, kurti-2'],
  ['source/normalizacija-ibm', undefined, 'Agreement on Integrated Crossing Management'],
  ['person/nobody', undefined, 'person/nobody'],
  ['no reference', undefined, 'no reference'],
] as const)('%s in %s is called %s', (ref, lang, name) => {
  expect(nameOf(fixture, ref, lang ? { lang } : {})).toBe(name);
});
