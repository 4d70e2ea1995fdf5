import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { DESIGNATION_POLICIES } from '../vocab/designation-policy.ts';
import { designate } from './designate.ts';

describe('designate', () => {
  it.each([
    ['plain', 'Kosovo', 'line between Kosovo and Serbia', undefined],
    ['un', 'Kosovo*', 'administrative boundary line between Kosovo and Serbia', 'in line with UNSCR 1244/1999.'],
    [
      'eu',
      'Kosovo*',
      'border/boundary line between Kosovo and Serbia',
      'the ICJ Opinion on the Kosovo declaration of independence.',
    ],
    ['coe', 'Kosovo*', 'boundary line between Kosovo and Serbia', 'without prejudice to the status of Kosovo.'],
  ] as const)('follows the policy %s', (policy, polity, line, footnote) => {
    const kosovo = designate(fixture, 'polity/kosovo', { policy });
    const between = designate(fixture, 'place/kosovo-serbia-line', { policy });
    expect([kosovo.label, between.label]).toEqual([polity, line]);
    if (footnote === undefined) expect([kosovo.footnote, between.footnote]).toEqual([undefined, undefined]);
    else {
      expect(kosovo.footnote).toContain(footnote);
      expect(between.footnote).toBe(kosovo.footnote);
    }
  });

  it.each(DESIGNATION_POLICIES.values)('leaves what nobody contests as it is under the policy %s', (policy) => {
    expect(designate(fixture, 'polity/serbia', { policy })).toEqual({ label: 'Serbia' });
    expect(designate(fixture, 'place/brnjak-crossing', { policy })).toEqual({ label: 'Brnjak crossing' });
  });

  it('marks the name in the language of the reader', () => {
    expect(designate(fixture, 'polity/kosovo', { policy: 'eu', lang: 'sq' }).label).toBe('Kosova*');
    expect(designate(fixture, 'polity/kosovo', { policy: 'eu', lang: 'sr-Latn' }).label).toBe('Kosovo*');
    expect(designate(fixture, 'place/kosovo-serbia-line', { policy: 'un', lang: 'sq' }).label).toBe(
      'vija Kosovë–Serbi',
    );
  });

  it('names what leads nowhere by itself', () => {
    expect(designate(fixture, 'polity/atlantis', { policy: 'eu' })).toEqual({ label: 'polity/atlantis' });
  });
});
