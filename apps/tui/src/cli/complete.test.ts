import { describe, expect, it } from 'vitest';
import { balkans } from '../../test/fake-io.ts';

const words = async (...typed: string[]) =>
  (await balkans(['__complete', ...typed])).out.split('\n').map((line) => line.split('\t')[0]);

describe('completion', () => {
  it('offers verbs, then kinds, then ids with their names', async () => {
    expect(await words('se')).toEqual(['search', 'series', 'series/', '']);
    expect(await words('show', 'per')).toEqual(['person/', '']);
    expect((await balkans(['__complete', 'show', 'person/edi'])).out).toBe('person/edi-rama\tEdi Rama\n');
  });

  it('offers the flags of the verb, and the values of a flag that has a list', async () => {
    expect(await words('cite', 'person/edi-rama', '--st')).toEqual(['--style', '']);
    expect(await words('cite', 'person/edi-rama', '--style', 'b')).toEqual(['bibtex', '']);
  });

  it('offers nothing, and is no error, where nothing fits', async () => {
    expect(await balkans(['__complete', 'zzz'])).toEqual({ code: 0, out: '', err: '' });
  });

  it.each(['bash', 'zsh', 'fish'])('has a script for %s that asks the program', async (shell) => {
    expect((await balkans(['completion', shell])).out).toContain('balkans __complete');
  });
});
