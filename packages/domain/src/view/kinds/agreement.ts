import type { Acceptance, Agreement, Obligation, Provision } from '../../dataset/records.ts';
import { type Assessed, deliveryOf } from '../../query/delivery-of.ts';
import { neighbours } from '../../query/neighbours.ts';
import { isDisputed, isUnknown } from '../../time/uncertain.ts';
import { ACCEPTANCE_MODES } from '../../vocab/acceptance-mode.ts';
import { AGREEMENT_STAGES } from '../../vocab/agreement-stage.ts';
import { MODIFICATION_EFFECTS } from '../../vocab/modification-effect.ts';
import { READINGS } from '../../vocab/reading.ts';
import { findEntry, labelOf } from '../../vocab/vocabulary.ts';
import { actorName, actorRuns, attestationRuns, describeUnknown, describeWhen, whenRuns } from '../describe-value.ts';
import { absent, type Inlines, join, text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import { proseLine } from '../prose-runs.ts';
import type { AcceptanceAct, AcceptanceSection, MatrixCell, MatrixRow, MatrixSection, Section } from '../section.ts';
import { whereRuns } from '../where-runs.ts';
import { fact, factsSection, listSection, sections, tableSection } from './section-builders.ts';

function acceptanceAct(act: Acceptance, context: PageContext): AcceptanceAct {
  const { on } = act;
  return {
    id: act.key,
    party: [context.link(act.party)],
    act: act.mode,
    mode: labelOf(ACCEPTANCE_MODES, act.mode),
    disputed: act.attestation !== undefined,
    date: describeWhen(on),
    ...(typeof on === 'string' ? { sortDate: on } : isDisputed(on) ? { sortDate: on.disputed[0]?.value ?? '' } : {}),
    detail: join(
      [
        isDisputed(on) ? [text('date: '), ...whenRuns(on, context)] : [],
        act.by ? [text('by '), ...actorRuns(act.by, context)] : [],
        act.via ? [text('in '), context.link(act.via)] : [],
        act.note ? [text(act.note)] : [],
        attestationRuns(act.attestation, context),
        context.marks(act.sources),
      ],
      '; ',
    ),
  };
}

function acceptance(agreement: Agreement, context: PageContext): readonly AcceptanceSection[] {
  const parties = new Map<string, AcceptanceAct[]>();
  for (const act of agreement.acceptance) {
    const name = context.name(act.party);
    const acts = parties.get(name);
    if (acts) acts.push(acceptanceAct(act, context));
    else parties.set(name, [acceptanceAct(act, context)]);
  }
  const rows = [...parties].sort(([a], [b]) => (a < b ? -1 : 1)).map(([party, acts]) => ({ party, acts }));
  return [{ type: 'acceptance', key: 'acceptance', title: 'In which form accepted', parties: rows }];
}

function verdictText({ scale, level, gist }: Assessed['assessment']['verdict']): string {
  return [level && `${level.replaceAll('-', ' ')} (scale: ${scale})`, gist].filter(Boolean).join('; ');
}

/** One assessment as a cell of the matrix. */
export function matrixCell({ assessment, relation, relayed }: Assessed, context: PageContext): MatrixCell {
  const entry = findEntry(READINGS, assessment.reading);
  const score = entry && 'score' in entry ? entry.score : undefined;
  return {
    id: assessment.id,
    asOf: describeWhen(assessment.asOf),
    ...(typeof assessment.asOf === 'string' ? { sortDate: assessment.asOf } : {}),
    assessor: context.name(assessment.assessor),
    relation,
    relayed,
    verdict: verdictText(assessment.verdict),
    reading: labelOf(READINGS, assessment.reading),
    ...(score === undefined ? {} : { score: Number(score) }),
    ...(assessment.readingNote ? { note: assessment.readingNote } : {}),
    sources: context.marks(assessment.sources),
  };
}

/** By when an obligation is due: the day that a source gives, and the text's own term. */
export function describeDue({ deadline, term }: Obligation): string {
  const parts: string[] = [];
  if (typeof deadline === 'string' || isDisputed(deadline)) parts.push(describeWhen(deadline));
  else if (isUnknown(deadline)) parts.push(describeUnknown(deadline));
  else if (deadline && 'notApplicable' in deadline) parts.push(deadline.notApplicable);
  if (term) parts.push(describeTerm(term));
  return parts.join('; ');
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** An ISO 8601 duration of days or longer in words: `P30D` → `30 days`. */
export function describeTerm(term: string): string {
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

function matrix(agreement: Agreement, context: PageContext): readonly MatrixSection[] {
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

function modifiesRuns(row: Provision | Obligation, context: PageContext): Inlines {
  return join(
    (row.modifies ?? []).map(({ target, effect }) => [
      text(`${labelOf(MODIFICATION_EFFECTS, effect)} `),
      context.link(target),
    ]),
    '; ',
  );
}

function provisions(agreement: Agreement, context: PageContext): readonly Section[] {
  const rows = (agreement.provisions ?? []).map((provision) => {
    const { quote } = provision;
    return {
      id: provision.key,
      cells: [
        [text(provision.label)],
        join(
          [
            proseLine(provision.summary, context),
            quote
              ? [
                  { type: 'quote' as const, text: quote.text, lang: quote.lang },
                  ...context.marks([{ ref: quote.source }]),
                ]
              : [],
            modifiesRuns(provision, context),
            ...(provision.obligations ?? []).map((obligation) => modifiesRuns(obligation, context)),
          ],
          ' ',
        ),
        context.marks(provision.sources),
      ],
    };
  });
  return tableSection({
    key: 'provisions',
    title: 'Article by article',
    columns: ['Article', 'What it says', 'Sources'],
    rows,
  });
}

/** Later texts that change a row of this one. */
function modifiedBy(agreement: Agreement, context: PageContext): readonly Section[] {
  const later = neighbours(context.dataset, agreement.id, { kinds: ['agreement'] }).in.filter(
    (link) => link.field === 'provisions',
  );
  return listSection(
    'modified-by',
    'Changed by later texts',
    listItems(
      later.map((link) => link.from),
      context,
    ),
  );
}

/** What an agreement's page shows below its summary. */
export function agreementSections(agreement: Agreement, context: PageContext): readonly Section[] {
  const members = context.dataset.records.agreement
    .filter((each) => each.partOf === agreement.id)
    .map((each) => each.id);
  const facts = [
    ...fact('When', whenRuns(agreement.when, context)),
    ...fact('Where', whereRuns(agreement.where, context)),
    ...fact(
      'Parties',
      join(
        agreement.parties.map((party) => [context.link(party)]),
        ', ',
      ),
    ),
    ...fact('Facilitated by', actorRuns(agreement.facilitators, context)),
    ...fact('Stage', [text(labelOf(AGREEMENT_STAGES, agreement.stage))]),
    ...fact('Part of', agreement.partOf ? [context.link(agreement.partOf)] : []),
  ];
  const held = agreement.provisions
    ? []
    : factsSection('no-text', 'Article by article', [{ label: 'Text', value: [absent('no provisions held')] }]);
  return sections(
    factsSection('facts', 'The text', facts),
    acceptance(agreement, context),
    matrix(agreement, context),
    provisions(agreement, context),
    held,
    listSection('members', 'Texts of the package', listItems(members, context)),
    modifiedBy(agreement, context),
  );
}
