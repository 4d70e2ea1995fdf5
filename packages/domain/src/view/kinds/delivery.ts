import type { Agreement, Obligation } from '../../dataset/records.ts';
import { type Assessed, deliveryOf } from '../../query/delivery-of.ts';
import { isDisputed, isUnknown } from '../../time/uncertain.ts';
import { READINGS } from '../../vocab/reading.ts';
import { findEntry, labelOf } from '../../vocab/vocabulary.ts';
import { actorName, describeUnknown, describeWhen } from '../describe-value.ts';
import { text } from '../inline.ts';
import type { PageContext } from '../page-context.ts';
import { proseLine } from '../prose-runs.ts';
import type { MatrixCell, MatrixRow, MatrixSection } from '../section.ts';

function verdictText({ scale, level, gist }: Assessed['assessment']['verdict']): string {
  return [level && `${level.replaceAll('-', ' ')} (scale: ${scale})`, gist].filter(Boolean).join('; ');
}

const STANDS: Readonly<Record<Assessed['relation'], string>> = {
  self: 'judges itself',
  'other-party': 'another party',
  third: '',
};

/** One assessment as a cell of the matrix. */
function matrixCell({ assessment, relation, relayed }: Assessed, context: PageContext): MatrixCell {
  const entry = findEntry(READINGS, assessment.reading);
  const score = entry?.score;
  return {
    id: assessment.id,
    asOf: describeWhen(assessment.asOf),
    ...(typeof assessment.asOf === 'string' ? { sortDate: assessment.asOf } : {}),
    assessor: context.name(assessment.assessor),
    stands: [STANDS[relation], relayed === 'yes' ? 'relayed by another side' : ''].filter(Boolean),
    verdict: verdictText(assessment.verdict),
    reading: labelOf(READINGS, assessment.reading),
    ...(score === undefined ? {} : { score }),
    ...(assessment.readingNote ? { note: assessment.readingNote } : {}),
    sources: context.marks(assessment.sources),
  };
}

/** By when an obligation is due: the day that a source gives, and the text's own term. */
function describeDue({ deadline, term }: Obligation): string {
  const parts: string[] = [];
  if (typeof deadline === 'string' || isDisputed(deadline)) parts.push(describeWhen(deadline));
  else if (isUnknown(deadline)) parts.push(describeUnknown(deadline));
  else if (deadline && 'notApplicable' in deadline) parts.push(deadline.notApplicable);
  if (term) parts.push(describeTerm(term));
  return parts.join('; ');
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** An ISO 8601 duration of days or longer in words: `P30D` → `30 days`. */
function describeTerm(term: string): string {
  return [...term.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, unit = '']) => `${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`)
    .join(' ');
}

function obligorsOf(obligation: Obligation, context: PageContext): string {
  const { obligors } = obligation;
  return isUnknown(obligors)
    ? describeUnknown(obligors)
    : obligors.map((actor) => actorName(actor, context)).join(', ');
}

/** Who says that an agreement is done: obligations, provisions and the whole, each with its verdicts by date. */
export function deliverySections(agreement: Agreement, context: PageContext): readonly MatrixSection[] {
  const delivery = deliveryOf(context.dataset, agreement.id);
  const cells = (assessed: readonly Assessed[]) => assessed.map((each) => matrixCell(each, context));
  const rows: MatrixRow[] = delivery.obligations.map(({ provision, obligation, assessments }) => ({
    id: `${provision.key}.${obligation.key}`,
    label: provision.label,
    text: [...proseLine(obligation.action, context), ...context.marks(obligation.sources)],
    obligors: obligorsOf(obligation, context),
    due: describeDue(obligation),
    cells: cells(assessments),
  }));
  for (const { provision, assessments } of delivery.provisions) {
    rows.push({
      id: provision.key,
      label: provision.label,
      text: [text('the provision as such')],
      obligors: '',
      due: '',
      cells: cells(assessments),
    });
  }
  if (delivery.whole.length > 0) {
    rows.push({
      id: 'whole',
      label: 'All',
      text: [text('the text as a whole')],
      obligors: '',
      due: '',
      cells: cells(delivery.whole),
    });
  }
  if (rows.length === 0) return [];
  return [
    {
      type: 'matrix',
      key: 'delivery',
      title: 'Who says it is done',
      note: 'The verdict is its assessor’s; the reading is ours, labelled as ours, and never averaged.',
      rows,
    },
  ];
}
