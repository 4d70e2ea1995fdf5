import { type Assessed, deliveryOf, recordPage, type Section } from '@balkans/domain';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { clean } from '../page/inline-spans.ts';
import { sectionLines } from '../page/section-lines.ts';
import { span } from '../style/line.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { shortValue } from './positions.ts';
import { readIdOf } from './read-id.ts';

export const run: Run = ({ args, flags, settings, dataset }): Output => {
  const id = readIdOf(dataset, args[0]!, { verb: 'delivery', kind: 'agreement' });
  const choose = (assessments: readonly Assessed[]) =>
    chooseAssessments(assessments, flags.assessor as string | undefined, flags.latest === true);
  const delivery = deliveryOf(dataset, id);
  const obligations = delivery.obligations
    .filter((row) => flags.obligation === undefined || row.id === flags.obligation)
    .map((row) => ({ ...row, assessments: choose(row.assessments) }));
  const whole = choose(delivery.whole);
  const kept = new Set(
    [...obligations.flatMap(({ assessments }) => assessments), ...whole].map(({ assessment }) => assessment.id),
  );
  const judged = [...obligations, { id, obligation: undefined, assessments: whole }];
  return {
    json: {
      agreement: id,
      acceptance: delivery.acceptance,
      obligations: obligations.map(({ obligation, assessments, ...row }) => ({
        ...obligation,
        id: row.id,
        assessments: assessments.map(flatten),
      })),
      whole: whole.map(flatten),
    },
    table: {
      columns: ['id', 'obligor', 'due', 'assessor', 'as of', 'reading', 'verdict'],
      rows: judged.flatMap((row) =>
        row.assessments.map(({ assessment }) => [
          row.id,
          Array.isArray(row.obligation?.obligors)
            ? row.obligation.obligors.join(', ')
            : shortValue(row.obligation?.obligors),
          [shortValue(row.obligation?.deadline), row.obligation?.term ?? ''].filter(Boolean).join(' '),
          assessment.assessor,
          shortValue(assessment.asOf),
          assessment.reading,
          assessment.verdict.level ?? assessment.verdict.gist ?? '',
        ]),
      ),
    },
    lines: (surface) => {
      const { title, date, sections } = recordPage(dataset, id, { ...settings, links: false });
      return [
        ...wrapLine(
          [span(clean(title), 'heading'), span(date ? `${surface.glyphs.separator}${clean(date.text)}` : '')],
          surface.width,
        ),
        ...sections
          .filter(({ type }) => type === 'acceptance' || type === 'matrix')
          .flatMap((section) => [[], ...sectionLines(keepCells(section, kept), surface)]),
      ];
    },
  };
};

function keepCells(section: Section, kept: ReadonlySet<string>): Section {
  if (section.type !== 'matrix') return section;
  const rows = section.rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => kept.has(cell.id)) }));
  return { ...section, rows };
}

function flatten({ assessment, relation, relayed }: Assessed): object {
  return { ...assessment, relation, relayed };
}

/** Assessments by one assessor, and of each assessor the last. */
function chooseAssessments(
  assessments: readonly Assessed[],
  assessor: string | undefined,
  latest: boolean,
): readonly Assessed[] {
  const by = assessments.filter(({ assessment }) => assessor === undefined || assessment.assessor === assessor);
  if (!latest) return by;
  return by.filter(
    ({ assessment }, at) => !by.slice(at + 1).some((later) => later.assessment.assessor === assessment.assessor),
  );
}
