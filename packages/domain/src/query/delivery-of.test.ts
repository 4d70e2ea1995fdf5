import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { NotFoundError } from '../errors.ts';
import { type Assessed, deliveryOf } from './delivery-of.ts';

const told = (assessments: readonly Assessed[]) =>
  assessments.map(({ assessment, relation, relayed }) => [
    assessment.id.slice(assessment.id.indexOf('.') + 1),
    relation,
    relayed,
  ]);

describe('deliveryOf', () => {
  const brussels = deliveryOf(fixture, 'agreement/brussels-agreement-2013');
  const annex = deliveryOf(fixture, 'agreement/ohrid-annex-2023');

  it('puts every verdict under the duty that it judges, by date, with who judges', () => {
    expect(brussels.obligations.map(({ id, assessments }) => [id, told(assessments)])).toEqual([
      [
        'agreement/brussels-agreement-2013.asm.o1',
        [
          ['asm-serbia-2016-04', 'other-party', 'no'],
          ['asm-kosovo-2016-06', 'self', 'no'],
          ['asm-ec-2024-10', 'third', 'yes'],
          ['asm-rferl-2025-03', 'third', 'yes'],
        ],
      ],
      ['agreement/brussels-agreement-2013.p14.o1', []],
    ]);
  });

  it('takes an organ for the body that it belongs to', () => {
    expect(told(annex.obligations[0]?.assessments ?? [])).toEqual([['jmc-commission', 'self', 'yes']]);
  });

  it('takes the obligors of the duty where the assessment names none', () => {
    const assessment = fixture.records.assessment.map(({ obligors: _, ...rest }) => rest);
    const dataset = { ...fixture, records: { ...fixture.records, assessment } };
    const [asm] = deliveryOf(dataset, 'agreement/brussels-agreement-2013').obligations;
    expect(told(asm?.assessments ?? []).map(([, relation]) => relation)).toEqual(
      told(brussels.obligations[0]?.assessments ?? []).map(([, relation]) => relation),
    );
  });

  it('keeps verdicts on a provision and on the whole apart from those on duties', () => {
    expect(annex.provisions.map(({ id, assessments }) => [id, told(assessments)])).toEqual([
      ['agreement/ohrid-annex-2023.jmc', [['jmc-provision', 'other-party', 'no']]],
    ]);
    expect(told(annex.whole)).toEqual([['whole-eu-2024-03', 'third', 'yes']]);
    expect(told(brussels.whole)).toEqual([['whole-normalizacija', 'third', 'no']]);
  });

  it('names a verdict under each text that it judges', () => {
    const shared = annex.obligations.flatMap(({ assessments }) => told(assessments));
    expect(shared).toContainEqual(['asm-ec-2024-10', 'third', 'yes']);
  });

  it('keeps every act of acceptance, the absent signature among them', () => {
    expect(annex.acceptance.map(({ mode }) => mode)).toEqual([
      'facilitator-declared',
      'not-signed',
      'not-signed',
      'accepted-with-reservation',
      'withdrawn',
    ]);
  });

  it('refuses an agreement that there is not', () => {
    expect(() => deliveryOf(fixture, 'agreement/nothing')).toThrow(NotFoundError);
  });
});
