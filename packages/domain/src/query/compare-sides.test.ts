import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { DateFormatError } from '../errors.ts';
import { acceptanceOf } from './acceptance-of.ts';
import { compareSides } from './compare-sides.ts';
import { deliveryOf } from './delivery-of.ts';
import { listUnassessed } from './list-unassessed.ts';
import { modificationsOf } from './modifications-of.ts';

const ASM = 'agreement/brussels-agreement-2013.asm.o1';
const asm = (options = {}) =>
  deliveryOf(fixture, 'agreement/brussels-agreement-2013', options).obligations.find(({ id }) => id === ASM)
    ?.assessments ?? [];
const slugs = (list: ReturnType<typeof asm>) => list.map(({ assessment }) => assessment.id.split('.').at(-1));

describe('deliveryOf, narrowed', () => {
  it('keeps what had been said by a day', () => {
    expect(slugs(asm({ on: '2016-05-01' }))).toEqual(['asm-serbia-2016-04']);
    expect(slugs(asm({ on: '2015-01-01' }))).toEqual([]);
  });

  it('keeps one assessor, or one side', () => {
    const [first] = asm();
    expect(slugs(asm({ assessor: first?.assessment.assessor }))).toEqual(['asm-serbia-2016-04']);
    expect(slugs(asm({ side: 'kosovo' }))).toEqual(['asm-kosovo-2016-06']);
  });

  it('refuses what is no day', () => {
    expect(() => asm({ on: '2016' })).toThrow(DateFormatError);
  });
});

describe('compareSides', () => {
  it('sets the last verdict of each side beside the others', () => {
    const { verdicts, picture } = compareSides(asm());
    expect(verdicts.map(({ side }) => side)).toEqual(expect.arrayContaining(['serbia', 'kosovo', 'eu']));
    const readings = new Set(verdicts.map(({ last }) => last.assessment.reading));
    expect(picture).toBe(readings.size === 1 ? 'agree' : 'differ');
  });

  it('tells silence from one voice', () => {
    expect(compareSides([]).picture).toBe('silent');
    expect(compareSides(asm({ side: 'serbia' })).picture).toBe('one-side');
  });

  it('takes a change of mind from the earlier verdicts of a side', () => {
    const [verdict] = asm({ side: 'serbia' });
    const earlier = { ...verdict!, assessment: { ...verdict!.assessment, reading: 'reversed' as const } };
    expect(compareSides([earlier, verdict!]).verdicts).toMatchObject([
      { side: 'serbia', last: verdict, isChanged: true },
    ]);
  });

  it('lets verdicts that cannot be coded agree with nothing', () => {
    const uncoded = asm().map((each) => ({
      ...each,
      assessment: { ...each.assessment, reading: 'not-codable' as const },
    }));
    expect(compareSides(uncoded).picture).toBe('differ');
  });
});

describe('acceptanceOf', () => {
  it('lists the acts of each party, and by a day only those done by then', () => {
    const modes = (on?: string) =>
      Object.fromEntries(
        acceptanceOf(fixture, 'agreement/ohrid-annex-2023', on ? { on } : {}).map(({ party, acts }) => [
          party,
          acts.map(({ mode }) => mode),
        ]),
      );
    const all = fixture.records.agreement.find(({ id }) => id === 'agreement/ohrid-annex-2023')?.acceptance ?? [];
    expect(Object.values(modes()).flat().sort()).toEqual(all.map(({ mode }) => mode).sort());
    expect(Object.values(modes('2023-03-01')).flat().length).toBeLessThan(all.length);
  });
});

describe('modificationsOf', () => {
  it('finds what a later text did to a row, and to the text that holds it', () => {
    const modified = fixture.records.agreement.flatMap(({ provisions = [] }) =>
      provisions.flatMap(({ modifies = [], obligations = [] }) => [
        ...modifies,
        ...obligations.flatMap((each) => each.modifies ?? []),
      ]),
    );
    expect(modified.length).toBeGreaterThan(0);
    for (const { target, effect } of modified) {
      expect(modificationsOf(fixture, target)).toContainEqual(expect.objectContaining({ target, effect }));
      const whole = target.split('.')[0] as typeof target;
      expect(modificationsOf(fixture, whole)).toContainEqual(expect.objectContaining({ target, effect }));
    }
  });
});

describe('listUnassessed', () => {
  it('lists a duty from the day after its deadline until somebody judges it or its text', () => {
    const unassessed = listUnassessed(fixture, '2026-11-01');
    expect(unassessed.length).toBeGreaterThan(0);
    for (const { id, due } of unassessed) {
      expect(listUnassessed(fixture, due).map((each) => each.id)).not.toContain(id);
      const judged = fixture.records.assessment.some(
        ({ targets, asOf }) =>
          targets.some((target) => id.startsWith(target)) && typeof asOf === 'string' && asOf > due,
      );
      expect(judged, id).toBe(false);
    }
  });
});
