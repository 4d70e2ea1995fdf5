import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import type { RecordId } from '../dataset/ref.ts';
import { NotFoundError } from '../errors.ts';
import { type ExplainOptions, explain } from './explain.ts';

const chains = (pair: readonly [RecordId, RecordId], options?: ExplainOptions) =>
  explain(fixture, pair, options).paths.map((path) => path.map(({ to }) => to as string));

describe('explain', () => {
  it('gives the relations stated between the two, whichever is named first', () => {
    const stated = [
      'relation/borders-albania-kosovo',
      'relation/recognises-albania-kosovo',
      'relation/supports-albania-kosovo',
    ];
    expect(explain(fixture, ['polity/albania', 'polity/kosovo']).relations.map(({ id }) => id)).toEqual(stated);
    expect(explain(fixture, ['polity/kosovo', 'polity/albania']).relations.map(({ id }) => id)).toEqual(stated);
  });

  it('gives the six grounds of a support, with evidence for, limiting and against', () => {
    const { factors } = explain(fixture, ['polity/albania', 'polity/kosovo']);
    expect(factors.map(({ row }) => row.factor)).toEqual([
      'historical',
      'linguistic',
      'demographic',
      'cultural',
      'geopolitical',
      'normative',
    ]);
    const evidence = factors.flatMap((factor) => factor.evidence);
    expect(new Set(evidence.map(({ bearing }) => bearing))).toEqual(new Set(['for', 'qualifies', 'against']));
    expect(evidence.find(({ ref }) => ref === 'source/mgimo-2018')).toMatchObject({
      date: '2018',
      sources: [{ ref: 'source/mgimo-2018' }],
    });
    expect(evidence.find(({ ref }) => ref === 'series/kosovo-population')?.sources).toHaveLength(2);
  });

  it('gives the shortest chain, each step with the record and field that tie', () => {
    const [path] = explain(fixture, ['person/edi-rama', 'person/jens-stoltenberg']).paths;
    const meeting = 'event/skopje-leaders-meeting-2023-11-22';
    expect(path).toEqual([
      { from: 'person/edi-rama', via: { from: meeting, to: 'person/edi-rama', field: 'participants' }, to: meeting },
      {
        from: meeting,
        via: { from: meeting, to: 'person/jens-stoltenberg', field: 'participants' },
        to: 'person/jens-stoltenberg',
      },
    ]);
  });

  it('looks no further than it is asked to', () => {
    const pair = ['person/bekim-kupina', 'person/jens-stoltenberg'] as const;
    expect(chains(pair)).toEqual([]);
    expect(chains(pair, { steps: 4 })).toEqual([
      [
        'statement/2023-kupina-denies-kfor-control',
        'person/edi-rama',
        'event/skopje-leaders-meeting-2023-11-22',
        'person/jens-stoltenberg',
      ],
    ]);
  });

  it('does not tie two records by a source, a term or a dossier that mentions both', () => {
    const silent = /^(source|dossier|term)\//;
    expect(
      chains(['event/banjska-attack-2023-09-24', 'agreement/ohrid-annex-2023'], { steps: 3 }).flat(),
    ).not.toContainEqual(expect.stringMatching(silent));
  });

  it('passes over a record that names both itself when only chains are asked for', () => {
    const pair = ['relation/recognises-albania-kosovo', 'polity/kosovo'] as const;
    expect(chains(pair)[0]).toEqual(['polity/kosovo']);
    expect(chains(pair, { direct: false })).toEqual([]);
    expect(chains(pair, { direct: false, steps: 3 })[0]).toHaveLength(3);
  });

  it('gives as many chains as are wanted, in the order of the ids that they pass', () => {
    const all = chains(['polity/albania', 'polity/kosovo']);
    expect(all).toEqual([...all].sort());
    expect(chains(['polity/albania', 'polity/kosovo'], { limit: 2 })).toEqual(all.slice(0, 2));
  });

  it('finds nothing where nothing ties, and refuses a record that there is not', () => {
    expect(explain(fixture, ['person/ibrahim-rugova', 'polity/suriname'], { steps: 4 })).toMatchObject({
      relations: [],
      factors: [],
      paths: [],
    });
    expect(() => explain(fixture, ['person/ibrahim-rugova', 'polity/atlantis'])).toThrow(NotFoundError);
  });
});
