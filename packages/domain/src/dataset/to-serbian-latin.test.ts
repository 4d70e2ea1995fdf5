import { expect, test } from 'vitest';
import { toSerbianLatin } from './to-serbian-latin.ts';

test.each([
  ['Ђаковица', 'Đakovica'],
  ['Љубљана', 'Ljubljana'],
  ['ЉУБЉАНА', 'LJUBLJANA'],
  ['Џеп', 'Džep'],
  ['Његош, Ћуприја', 'Njegoš, Ćuprija'],
  ['Александар Вучић', 'Aleksandar Vučić'],
  ['Хашим Тачи (1968)', 'Hašim Tači (1968)'],
])('%s is written %s in Latin script', (cyrillic, latin) => {
  expect(toSerbianLatin(cyrillic)).toBe(latin);
});
