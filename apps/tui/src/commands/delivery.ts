import {
  type Assessed,
  type Dataset,
  deliveryOf,
  recordPage,
  type Section,
  SIDES,
  type Side,
  UsageError,
} from '@balkans/domain';
import { nearest } from '@balkans/domain/search';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { clean } from '../page/inline-spans.ts';
import { sectionLines } from '../page/section-lines.ts';
import { span } from '../style/line.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { readId, readIdOf } from './read-id.ts';
import { shortValue } from './short-value.ts';

export const run: Run = ({ args, flags, settings, dataset }): Output => {
  const id = readIdOf(dataset, args[0]!, { verb: 'delivery', kind: 'agreement' });
  const assessor = flags.assessor === undefined ? undefined : readId(dataset, String(flags.assessor)).id;
  const wanted = flags.obligation === undefined ? undefined : readObligation(dataset, String(flags.obligation), id);
  const choose = (assessments: readonly Assessed[]) => chooseAssessments(assessments, assessor, flags.latest === true);
  const delivery = deliveryOf(dataset, id, {
    ...(flags.on === undefined ? {} : { on: settings.on }),
    ...(flags.side === undefined ? {} : { side: readSide(String(flags.side)) }),
  });
  const obligations = delivery.obligations
    .filter((row) => wanted === undefined || row.id === wanted)
    .map((row) => ({ ...row, assessments: choose(row.assessments) }));
  const provisions = (wanted === undefined ? delivery.provisions : []).map((row) => ({
    ...row,
    assessments: choose(row.assessments),
  }));
  const whole = wanted === undefined ? choose(delivery.whole) : [];
  const judged = [
    ...obligations,
    ...provisions.map((row) => ({ ...row, obligation: undefined })),
    { id, obligation: undefined, assessments: whole },
  ];
  const kept = new Set(judged.flatMap(({ assessments }) => assessments.map(({ assessment }) => assessment.id)));
  const isNarrowed = [assessor, wanted, flags.side, flags.on].some((each) => each !== undefined);
  const isEmpty = isNarrowed && kept.size === 0;
  return {
    json: {
      agreement: id,
      acceptance: delivery.acceptance,
      obligations: obligations.map(({ obligation, assessments, ...row }) => ({
        ...obligation,
        id: row.id,
        assessments: assessments.map(flatten),
      })),
      provisions: provisions.map((row) => ({ id: row.id, assessments: row.assessments.map(flatten) })),
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
    notes: isEmpty ? [{ code: 'none', text: 'no verdict on record answers to that' }] : [],
    exit: isEmpty ? 1 : 0,
  };
};

/** A side as typed. Throws `UsageError` for a word that is none. */
function readSide(text: string): Side {
  const side = SIDES.values.find((each) => each === text);
  if (side) return side;
  const [near] = nearest(text, SIDES.values);
  throw new UsageError(`--side '${text}' is none of ${SIDES.values.join(', ')}${near ? `; nearest is '${near}'` : ''}`);
}

/** The row of an obligation as typed. Throws where it is none of this agreement. */
function readObligation(dataset: Dataset, text: string, agreement: string): string {
  const { id, row } = readId(dataset, text);
  if (id === agreement && row.length === 2) return [id, ...row].join('.');
  throw new UsageError(
    `--obligation '${text}' is no obligation of ${agreement}; write ${agreement}.provision.obligation`,
  );
}

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
