import type { Event, EventFigure } from '../../dataset/records.ts';
import { neighbours } from '../../query/neighbours.ts';
import { CAUSAL_LINKS } from '../../vocab/causal-link.ts';
import { EVENT_TYPES } from '../../vocab/event-type.ts';
import { MEASURES } from '../../vocab/measure.ts';
import { PARTICIPANT_ROLES } from '../../vocab/participant-role.ts';
import { PROCEEDING_STAGES } from '../../vocab/proceeding-stage.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { actorRun, actorRuns, attestationRuns, whenRuns } from '../describe-value.ts';
import { figureRow } from '../figure-row.ts';
import { join, text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import type { FiguresSection, Section } from '../section.ts';
import { whereRuns } from '../where-runs.ts';
import { fact, factsSection, listSection, sections, tableSection } from './section-builders.ts';

function figures(event: Event, context: PageContext): readonly FiguresSection[] {
  const byMeasure = new Map<string, EventFigure[]>();
  for (const figure of event.figures ?? []) {
    const rows = byMeasure.get(figure.measure);
    if (rows) rows.push(figure);
    else byMeasure.set(figure.measure, [figure]);
  }
  if (byMeasure.size === 0) return [];
  const measures = [...byMeasure].map(([measure, rows]) => ({
    label: labelOf(MEASURES, measure),
    rows: rows.map((row) => figureRow(row, row.key, context)),
  }));
  return [
    {
      type: 'figures',
      key: 'figures',
      title: 'Figures by reporter',
      note: 'Each number stays with who reports it; none is chosen.',
      measures,
    },
  ];
}

function participants(event: Event, context: PageContext): readonly Section[] {
  const rows = (event.participants ?? []).map((row) => ({
    cells: [
      [actorRun(row.actor, context)],
      [text(labelOf(PARTICIPANT_ROLES, row.role))],
      attestationRuns(row.attestation, context),
      context.marks(row.sources),
    ],
  }));
  return tableSection({
    key: 'participants',
    title: 'Who took part',
    columns: ['Who', 'As', 'Standing', 'Sources'],
    rows,
  });
}

function causes(event: Event, context: PageContext): readonly Section[] {
  const rows = (event.causedBy ?? []).map((row) => ({
    id: row.key,
    cells: [
      [context.link(row.event)],
      [text(labelOf(CAUSAL_LINKS, row.link))],
      actorRuns(row.claimedBy, context),
      context.marks(row.sources),
    ],
  }));
  return tableSection({
    key: 'causes',
    title: 'What it is tied to',
    columns: ['Earlier event', 'Link', 'According to', 'Sources'],
    rows,
  });
}

function leadsTo(event: Event, context: PageContext): readonly Section[] {
  const rows = context.dataset.records.event.flatMap((later) =>
    (later.causedBy ?? [])
      .filter((row) => row.event === event.id)
      .map((row) => ({
        cells: [
          [context.link(later.id)],
          [text(labelOf(CAUSAL_LINKS, row.link))],
          actorRuns(row.claimedBy, context),
          context.marks(row.sources),
        ],
      })),
  );
  return tableSection({
    key: 'leads-to',
    title: 'What is tied to it',
    columns: ['Later event', 'Link', 'According to', 'Sources'],
    rows,
  });
}

function stages(event: Event, context: PageContext): readonly Section[] {
  const { proceeding } = event;
  if (!proceeding) return [];
  const rows = proceeding.stages.map((stage) => ({
    id: stage.key,
    cells: [
      whenRuns(stage.on, context),
      [text(labelOf(PROCEEDING_STAGES, stage.stage))],
      stage.persons
        ? join(
            stage.persons.map((person) => [context.link(person)]),
            ', ',
          )
        : [text('all defendants')],
      join(
        [
          stage.outcome ? [text(stage.outcome)] : [],
          stage.authority ? [text('by '), context.link(stage.authority)] : [],
          attestationRuns(stage.attestation, context),
        ],
        '; ',
      ),
      context.marks(stage.sources),
    ],
  }));
  return tableSection({
    key: 'stages',
    title: 'Stages of the case',
    columns: ['Date', 'Stage', 'Whom', 'Outcome', 'Sources'],
    rows,
  });
}

/** What an event's page shows below its summary. */
export function eventSections(event: Event, context: PageContext): readonly Section[] {
  const pointing = neighbours(context.dataset, event.id, { kinds: ['event', 'statement'] }).in;
  const parts = pointing.filter((link) => link.field === 'partOf').map((link) => link.from);
  const said = pointing.filter((link) => link.field === 'occasion').map((link) => link.from);
  const facts = [
    ...fact('When', whenRuns(event.when, context)),
    ...fact('Where', whereRuns(event.where, context)),
    ...fact('Type', [text(labelOf(EVENT_TYPES, event.type))]),
    ...fact('Part of', event.partOf ? [context.link(event.partOf)] : []),
    ...fact('Before', event.proceeding ? [context.link(event.proceeding.authority)] : []),
    ...fact('Matter', event.proceeding ? [text(event.proceeding.matter)] : []),
    ...fact('Standing', attestationRuns(event.attestation, context)),
  ];
  return sections(
    factsSection('facts', 'When and where', facts),
    figures(event, context),
    participants(event, context),
    stages(event, context),
    listSection('said', 'Said there', listItems(said, context)),
    listSection('parts', 'Its parts', listItems(parts, context)),
    causes(event, context),
    leadsTo(event, context),
  );
}
