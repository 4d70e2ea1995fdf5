import { expect, it } from 'vitest';
import { hrefOf } from './href.ts';

it('mirrors the id of a record', () => {
  expect(hrefOf('person/edi-rama')).toBe('/person/edi-rama');
});

it('leads to the anchor of a row', () => {
  expect(hrefOf('agreement/ohrid-annex-2023.p7.o1')).toBe('/agreement/ohrid-annex-2023#p7.o1');
});

it('leads an assessment to the page of its agreement', () => {
  expect(hrefOf('assessment/ohrid-annex-2023.whole-borrell')).toBe(
    '/agreement/ohrid-annex-2023#assessment-whole-borrell',
  );
});
