import { describe, expect, it } from 'vitest';
import { albanianEndings } from './albanian-endings.ts';

describe('albanianEndings', () => {
  it.each([
    ['gjakove', 'gjakova'],
    ['peje', 'peja'],
    ['prizren', 'prizreni'],
    ['shkupi', 'shkup'],
    ['kacanik', 'kacaniku'],
  ])('pairs %s with %s in both directions', (indefinite, definite) => {
    expect(albanianEndings(indefinite)).toContain(definite);
    expect(albanianEndings(definite)).toContain(indefinite);
  });

  it('leaves short words and groups of words alone', () => {
    expect(albanianEndings('pec')).toEqual(['pec']);
    expect(albanianEndings('mitrovica e veriut')).toEqual(['mitrovica e veriut']);
  });
});
