import { describe, expect, it } from 'vitest';
import { KEY_ACTIONS, type Where } from './key-action.ts';
import { actionOf, footerBindings, KEYS } from './keys.ts';

const PLACES: readonly Where[] = ['list', 'page', 'time', 'home', 'box', 'top'];

describe('the key table', () => {
  it('gives every action at least one key', () => {
    expect(KEYS.map(({ action }) => action).sort()).toEqual([...KEY_ACTIONS].sort());
  });

  it('never gives one key two meanings in one place', () => {
    for (const place of [...PLACES, 'any' as const]) {
      const keys = KEYS.filter(({ where }) => where.includes(place)).flatMap((binding) => binding.keys);
      expect(
        keys.filter((key, at) => keys.indexOf(key) !== at),
        place,
      ).toEqual([]);
    }
  });

  it('lets letters be text in a box', () => {
    expect(actionOf('j', 'box')).toBeUndefined();
    expect(actionOf('?', 'box')).toBe('help');
    expect(actionOf('ctrl-c', 'box')).toBe('quit.now');
  });

  it('has at most five keys of the footer before help', () => {
    for (const place of PLACES) expect(footerBindings(place).length, place).toBeLessThanOrEqual(6);
  });
});
