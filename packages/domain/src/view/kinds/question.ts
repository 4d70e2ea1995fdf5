import type { Finding, Position, Question } from '../../dataset/records.ts';
import { positionsOn } from '../../query/positions-on.ts';
import { FINDING_CLASSES } from '../../vocab/finding-class.ts';
import { FINDING_OUTCOMES } from '../../vocab/finding-outcome.ts';
import { STANCES } from '../../vocab/stance.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { actorName, actorRuns, describeSpan, describeWhen, rivalSources } from '../describe-value.ts';
import { absent, type Inlines, join } from '../inline.ts';
import type { PageContext } from '../page-context.ts';
import { proseLine } from '../prose-runs.ts';
import type { FindingRow, PositionCard, PositionsSection, Section } from '../section.ts';
import { fact, factsSection, sections } from './section-builders.ts';

function viaRuns(position: Position, context: PageContext): Inlines {
  return join(
    (position.via ?? []).map((ref) => [context.link(ref)]),
    ', ',
  );
}

/** One position with equal fields for every holder. */
function positionCard(position: Position, certain: boolean, context: PageContext): PositionCard {
  const via = viaRuns(position, context);
  return {
    id: position.key,
    holders: position.holders.map((holder) => actorName(holder, context)).join(', '),
    holderLinks: actorRuns(position.holders, context),
    stance: labelOf(STANCES, position.stance),
    span: describeSpan(position),
    summary:
      via.length > 0
        ? [...proseLine(position.summary, context), { type: 'text', text: ' In: ' }, ...via]
        : proseLine(position.summary, context),
    certain,
    sources: context.marks([...position.sources, ...rivalSources(position)]),
  };
}

function findingRow(finding: Finding, context: PageContext): FindingRow {
  return {
    id: finding.key,
    body: [
      context.link(finding.body),
      ...(finding.event ? [{ type: 'text' as const, text: ': ' }, context.link(finding.event)] : []),
    ],
    class: labelOf(FINDING_CLASSES, finding.class),
    date: describeWhen(finding.on),
    outcome: labelOf(FINDING_OUTCOMES, finding.outcome),
    holding: proseLine(finding.holding, context),
    ...(finding.doesNotDecide ? { doesNotDecide: proseLine(finding.doesNotDecide, context) } : {}),
    sources: context.marks(finding.sources),
  };
}

/** The positions on a question, all with the same fields. */
export function positionsSection(question: Question, context: PageContext): PositionsSection {
  const { certain } = positionsOn(context.dataset, question.id);
  return {
    type: 'positions',
    key: 'positions',
    title: 'Positions',
    note: 'By date, then by alphabet; all have the same fields.',
    cards: certain.map((row) => positionCard(row, true, context)),
  };
}

/** What a question's page shows below its summary. */
export function questionSections(question: Question, context: PageContext): readonly Section[] {
  const findings = question.findings ?? [];
  return sections(
    factsSection('proposition', 'The proposition', [
      ...fact('Proposition', proseLine(question.proposition, context)),
      ...fact(
        'About',
        join(
          question.about.map((ref) => [context.link(ref)]),
          ', ',
        ),
      ),
    ]),
    [positionsSection(question, context)],
    findings.length > 0
      ? [
          {
            type: 'findings',
            key: 'findings',
            title: 'Findings',
            rows: findings.map((row) => findingRow(row, context)),
          },
        ]
      : factsSection('findings', 'Findings', [{ label: 'Findings', value: [absent('none held')] }]),
  );
}
