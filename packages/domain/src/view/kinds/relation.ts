import { findRecord } from '../../dataset/index-of.ts';
import type { FactorRow, Relation, Step } from '../../dataset/records.ts';
import { kindOf, recordIdOf } from '../../dataset/ref.ts';
import { dateOf } from '../../query/date-of.ts';
import { membershipStatus } from '../../query/membership-status.ts';
import { formatDate } from '../../time/format-date.ts';
import { BEARINGS } from '../../vocab/bearing.ts';
import { FACTORS } from '../../vocab/factor.ts';
import { PREDICATES } from '../../vocab/predicate.ts';
import { SUCCESSION_MODES } from '../../vocab/succession-mode.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { attestationRuns, describeWhen, spanRuns, whenRuns } from '../describe-value.ts';
import { type Inlines, join, text } from '../inline.ts';
import { stepVocabulary } from '../latest-of.ts';
import type { PageContext } from '../page-context.ts';
import { proseLine } from '../prose-runs.ts';
import type { FactorBlock, Section } from '../section.ts';
import { fact, factsSection, sections, tableSection } from './section-builders.ts';

function stepWhen(step: Step, context: PageContext): Inlines {
  if (step.event === undefined) return whenRuns(step.on, context);
  const event = findRecord(context.dataset, step.event);
  return join([whenRuns(event?.when, context), [context.link(step.event)]], ', ');
}

function steps(relation: Relation, context: PageContext): readonly Section[] {
  if (!('steps' in relation)) return [];
  const vocabulary = stepVocabulary(relation.predicate);
  const rows = (relation.steps as readonly Step[]).map((step) => ({
    id: step.key,
    cells: [
      stepWhen(step, context),
      [text(labelOf(vocabulary, step.step))],
      join(
        [
          step.as ? [text(`as ${step.as}`)] : [],
          step.detail ? [text(step.detail)] : [],
          attestationRuns(step.attestation, context),
        ],
        '; ',
      ),
      context.marks(step.sources),
    ],
  }));
  return tableSection({ key: 'steps', title: 'Step by step', columns: ['Date', 'Step', 'Detail', 'Sources'], rows });
}

function standing(relation: Relation, context: PageContext): Inlines {
  if (relation.predicate !== 'member-of') return [];
  const { accession, association } = membershipStatus(context.dataset, relation, context.on);
  const statuses = [...accession.certain, ...accession.possible, ...association.certain, ...association.possible]
    .map(({ status }) => status)
    .filter((status) => status !== 'none');
  return statuses.length > 0 ? [text([...new Set(statuses)].join(', '))] : [text('none')];
}

/** One ground of a support, with evidence for it, limiting it and against it. */
export function factorBlock(row: FactorRow, context: PageContext): FactorBlock {
  return {
    factor: labelOf(FACTORS, row.factor),
    summary: proseLine(row.summary, context),
    evidence: row.evidence.map(({ ref, bearing }) => {
      const record = findRecord(context.dataset, recordIdOf(ref));
      const date = record ? describeWhen(dateOf(record)) : '';
      const own = record && 'sources' in record ? record.sources : undefined;
      return {
        ref,
        title: context.name(ref),
        ...(date ? { date } : {}),
        bearing,
        bearingLabel: labelOf(BEARINGS, bearing),
        sources: context.marks(kindOf(ref) === 'source' ? [{ ref: ref as `source/${string}` }] : own?.slice(0, 2)),
      };
    }),
    sources: context.marks(row.sources),
  };
}

function grounds(relation: Relation, context: PageContext): readonly Section[] {
  if (relation.predicate !== 'supports' || !relation.factors) return [];
  return [
    {
      type: 'factors',
      key: 'factors',
      title: 'On which grounds',
      note: 'Counts of evidence are what is held here, not weight.',
      factors: relation.factors.map((row) => factorBlock(row, context)),
    },
  ];
}

function spells(relation: Relation, context: PageContext): readonly Section[] {
  if (relation.predicate !== 'contributes-to') return [];
  const rows = relation.spells.map((spell) => ({
    id: spell.key,
    cells: [spanRuns(spell, context), context.marks(spell.sources)],
  }));
  return tableSection({ key: 'spells', title: 'When', columns: ['Time', 'Sources'], rows });
}

/** What a relation's page shows below its summary. */
export function relationSections(relation: Relation, context: PageContext): readonly Section[] {
  const span =
    'end' in relation || 'attested' in relation || 'until' in relation ? spanRuns(relation as never, context) : [];
  return sections(
    factsSection('facts', 'The tie', [
      ...fact('Who', [context.link(relation.subject)]),
      ...fact('Tie', [text(labelOf(PREDICATES, relation.predicate))]),
      ...fact('With', [context.link(relation.object)]),
      ...fact(`Standing on ${formatDate(context.on)}`, standing(relation, context)),
      ...fact('Held', span),
      ...fact(
        'Mode',
        relation.predicate === 'succeeds'
          ? [text(`${labelOf(SUCCESSION_MODES, relation.mode)}, `), ...whenRuns(relation.start, context)]
          : [],
      ),
    ]),
    grounds(relation, context),
    steps(relation, context),
    spells(relation, context),
  );
}
