import {
  designate,
  type Explanation,
  explain,
  explainPage,
  FACTORS,
  labelOf,
  type RecordId,
  UsageError,
} from '@balkans/domain';
import { nearest } from '@balkans/domain/search';
import type { Output } from '../cli/output.ts';
import type { Call, Run } from '../cli/verb.ts';
import { explainLines } from '../page/explain-lines.ts';
import { readId } from './read-id.ts';

export const run: Run = (call): Output => {
  const { args, flags, settings, dataset } = call;
  const pair = args.map((text) => readId(dataset, text).id) as [RecordId, RecordId];
  const steps = flags.steps === undefined ? 2 : Math.min(4, Math.max(1, Number(flags.steps)));
  const whole = explain(dataset, pair, { steps });
  const wanted = flags.factor === undefined ? undefined : String(flags.factor).split(',').map(readFactor);
  const explanation = { ...whole, factors: whole.factors.filter(({ row }) => wanted?.includes(row.factor) ?? true) };
  const isTied = explanation.relations.length + explanation.paths.length > 0;
  return {
    json: {
      from: explanation.from,
      to: explanation.to,
      relations: explanation.relations,
      paths: explanation.paths.map((path) => ({
        steps: path.map(({ from, via, to }) => ({ from, to, field: via.field, holder: via.from })),
      })),
      factors: explanation.factors.map(({ row, relation, evidence }) => ({
        factor: row.factor,
        relation: relation.id,
        evidence,
      })),
    },
    items: explanation.paths,
    table: { columns: ['id', 'path', 'step', 'predicate', 'factor', 'date', 'title'], rows: rowsOf(explanation, call) },
    lines: (surface) => {
      const page = explainPage(dataset, pair, { ...settings, steps });
      const labels = wanted?.map((factor) => labelOf(FACTORS, factor));
      return explainLines(
        { ...page, factors: page.factors.filter(({ factor }) => labels?.includes(factor) ?? true) },
        surface,
      );
    },
    notes: isTied
      ? []
      : [
          {
            code: 'no-path',
            text: `no chain of ${steps} steps or fewer ties the two; try --steps ${Math.min(4, steps + 1)}`,
          },
        ],
    exit: isTied ? 0 : 1,
  };
};

function readFactor(text: string): string {
  if ((FACTORS.values as readonly string[]).includes(text)) return text;
  const [near] = nearest(text, FACTORS.values);
  throw new UsageError(
    `--factor '${text}' is none of ${FACTORS.values.join(', ')}${near ? `; nearest is '${near}'` : ''}`,
  );
}

function rowsOf(
  { relations, paths, factors }: Explanation,
  { dataset, settings }: Call,
): readonly (readonly string[])[] {
  const name = (ref: string) => designate(dataset, ref, settings).label;
  return [
    ...relations.map((relation) => [relation.id, '0', '1', relation.predicate, '', '', name(relation.id)]),
    ...factors.flatMap(({ relation, row, evidence }) =>
      evidence.map(({ ref, date, bearing }) => [
        ref,
        '0',
        '1',
        `${relation.predicate} ${bearing}`,
        row.factor,
        date ?? '',
        name(ref),
      ]),
    ),
    ...paths.flatMap((path, at) =>
      path.map(({ to, via }, step) => [to, String(at + 1), String(step + 1), via.field, '', '', name(to)]),
    ),
  ];
}
