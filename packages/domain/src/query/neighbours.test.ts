import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { NotFoundError } from '../errors.ts';
import { neighbours } from './neighbours.ts';

describe('neighbours', () => {
  it('names the records that point to a record, with the field that does', () => {
    expect(neighbours(fixture, 'person/behgjet-pacolli').in).toEqual([
      { from: 'office/foreign-minister-of-kosovo', to: 'person/behgjet-pacolli', field: 'holders' },
      { from: 'relation/recognises-nigeria-kosovo', to: 'person/behgjet-pacolli', field: 'steps' },
    ]);
  });

  it('counts a pointer to a row as one to its record, and keeps the row', () => {
    const { in: pointing, out } = neighbours(fixture, 'agreement/ohrid-annex-2023', {
      kinds: ['assessment', 'agreement'],
    });
    expect(pointing.map(({ to }) => to)).toContain('agreement/ohrid-annex-2023.jmc.o1');
    expect(out.map(({ to }) => to)).toEqual([
      'agreement/path-to-normalisation-2023',
      'agreement/brussels-agreement-2013.asm.o1',
    ]);
  });

  it('finds links in prose', () => {
    const { in: pointing } = neighbours(fixture, 'place/kosovo-serbia-line', { kinds: ['dossier'] });
    expect(pointing).toEqual([
      { from: 'dossier/skopje-2023-11-22', to: 'place/kosovo-serbia-line', field: 'sections' },
    ]);
  });

  it('agrees with itself from both ends', () => {
    for (const { id } of fixture.records.event) {
      for (const { to, field } of neighbours(fixture, id, { kinds: ['person'] }).out) {
        const back = neighbours(fixture, to as 'person/x').in;
        expect(back).toContainEqual({ from: id, to, field });
      }
    }
  });

  it('names each tie once, and none of a record to itself by its own id', () => {
    const { out, in: pointing } = neighbours(fixture, 'agreement/brussels-agreement-2013');
    const ties = [...out, ...pointing].map(({ from, field, to }) => `${from} ${field} ${to}`);
    expect(new Set(ties).size).toBe(ties.length);
    expect(out.map(({ to }) => to)).not.toContain('agreement/brussels-agreement-2013');
  });

  it('refuses a record that there is not', () => {
    expect(() => neighbours(fixture, 'person/nobody')).toThrow(NotFoundError);
  });
});
