import type { Event, Observation, Statement } from '../../dataset/records.ts';
import type { RecordId } from '../../dataset/ref.ts';
import type { OfficeOnDay, OnDay } from '../../query/on-day.ts';
import type { RecognitionRule } from '../../query/recognitions-of.ts';
import type { StandingOnDay } from '../../query/standings-on.ts';
import { timeline } from '../../query/timeline.ts';
import { addDays } from '../../time/day.ts';
import { HOLDER_MODES } from '../../vocab/holder-mode.ts';
import { SPEECH_ACTS } from '../../vocab/speech-act.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { describeStanding } from '../describe-standing.ts';
import { describeSpan, describeWhen } from '../describe-value.ts';
import { formatFigure } from '../format-figure.ts';
import { absent, type Inlines, join, text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import { proseRuns } from '../prose-runs.ts';
import type { ListSection, Section } from '../section.ts';
import { holderRun } from './office.ts';
import { listSection, sections, tableSection } from './section-builders.ts';

/** How many days before and after a day its surroundings reach. */
const AROUND_DAYS = 7;

function around(day: OnDay, context: PageContext): readonly ListSection[] {
  const near = timeline(context.dataset, {
    kinds: ['event'],
    from: addDays(day.date, -AROUND_DAYS),
    to: addDays(day.date, AROUND_DAYS),
  }).filter(({ start, end }) => start === end);
  return listSection(
    'around',
    'Around the day',
    listItems(
      near.map(({ record }) => record.id),
      context,
    ),
  );
}

function saidRows(statements: readonly Statement[], context: PageContext) {
  return statements.map((statement) => ({
    cells: [
      join(
        statement.speakers.map(({ actor }) => [context.link(actor)]),
        ', ',
      ),
      [text(labelOf(SPEECH_ACTS, statement.act))],
      [context.link(statement.id), text('. '), ...(proseRuns(statement.summary, context)[0] ?? [])],
      context.marks(statement.sources),
    ],
  }));
}

function said(statements: readonly Statement[], key: string, title: string, context: PageContext): readonly Section[] {
  return tableSection({ key, title, columns: ['Who', 'Act', 'What', 'Sources'], rows: saidRows(statements, context) });
}

function happened(events: readonly Event[], key: string, title: string, context: PageContext): readonly Section[] {
  return listSection(
    key,
    title,
    listItems(
      events.map(({ id }) => id),
      context,
    ),
  );
}

function officeRows(offices: readonly OfficeOnDay[], context: PageContext) {
  return offices
    .map(({ office, held }) => {
      const marks = [
        ...held.modes.filter((mode) => mode !== 'full').map((mode) => labelOf(HOLDER_MODES, mode)),
        ...(held.contested ? ['contested'] : []),
      ];
      const holder: Inlines = [
        holderRun(held.holder, context),
        ...(marks.length > 0 ? [text(`, ${marks.join(', ')}`)] : []),
      ];
      return {
        sort: `${context.name(office.of)} ${context.name(office.id)}`,
        cells: [
          [context.link(office.of)],
          [context.link(office.id)],
          holder,
          join(
            held.rows.map((row) => [context.link(`${office.id}.${row.key}`, describeSpan(row))]),
            ' or ',
          ),
        ],
      };
    })
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

function offices(held: readonly OfficeOnDay[], key: string, title: string, context: PageContext): readonly Section[] {
  const columns = ['Body', 'Post', 'Holder', 'Time'];
  return tableSection({ key, title, columns, rows: officeRows(held, context) });
}

/** One row for an organization and a standing, with all who have it; each leads to the step that brought it. */
function standings(members: readonly StandingOnDay[], context: PageContext): readonly Section[] {
  const groups = new Map<string, { organization: RecordId; status: string; who: { name: string; runs: Inlines }[] }>();
  for (const standing of members) {
    const { relation, step, since } = standing;
    const status = describeStanding(standing);
    const key = `${context.name(relation.object)} ${status}`;
    const group = groups.get(key) ?? { organization: relation.object, status, who: [] };
    const name = context.name(relation.subject);
    group.who.push({
      name,
      runs: [context.link(`${relation.id}.${step.key}`, name), text(` (${describeWhen(since)})`)],
    });
    groups.set(key, group);
  }
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { organization, status, who }]) => ({
      cells: [
        [context.link(organization)],
        status === '' ? [absent('no standing')] : [text(status)],
        join(
          who.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ runs }) => runs),
          ', ',
        ),
      ],
    }));
  const columns = ['Organization', 'Standing', 'Who, and since which step'];
  return tableSection({ key: 'standings', title: 'Standing in organizations', columns, rows });
}

/** What each rule of counting recognitions counts, in words. */
const RULE_WORDS: Readonly<Record<RecognitionRule, string>> = {
  announced: 'announced, withdrawals ignored',
  'net-of-withdrawals': 'announced, less withdrawals by whoever claims them',
  documented: 'by a text of the recogniser, or relations',
};

function recognitions(day: OnDay, context: PageContext): readonly Section[] {
  const names = (ids: readonly RecordId[]): Inlines =>
    join(
      ids.map((id) => [context.link(id)]),
      ', ',
    );
  const rows = day.recognitions.map(({ countedBy, of, certain, possible, unrecorded }) => ({
    cells: [
      [context.link(of)],
      [text(RULE_WORDS[countedBy])],
      [
        { type: 'strong' as const, text: String(certain.length) },
        ...(certain.length > 0 ? [text(': '), ...names(certain)] : []),
      ],
      names(possible),
      [text(String(unrecorded.length))],
    ],
  }));
  const columns = ['Of', 'Rule', 'On record', 'Possibly', 'Without record'];
  return tableSection({ key: 'recognitions', title: 'Recognition on record', columns, rows });
}

function figures(day: OnDay, context: PageContext): readonly Section[] {
  const row = (series: RecordId, observation: Observation) => ({
    cells: [
      [context.link(series)],
      [text(formatFigure(observation))],
      observation.group ? [text(observation.group)] : [],
      [context.link(`${series}.${observation.key}`, describeWhen(observation.period))],
    ],
  });
  const rows = day.figures.flatMap(({ series, observations }) =>
    observations.map((each) => row(series.id as RecordId, each)),
  );
  const columns = ['Series', 'Figure', 'Of', 'About'];
  return tableSection({ key: 'figures', title: 'Latest figures', columns, rows });
}

/**
 * What the page of a day shows, in reading order. Tenures, steps and observations link to their rows, where their sources
 * stand; a day would otherwise repeat the sources of a hundred offices.
 */
export function daySections(day: OnDay, context: PageContext): readonly Section[] {
  return sections(
    happened(day.events.certain, 'happened', 'What happened', context),
    said(day.statements.certain, 'said', 'What was said', context),
    offices(day.offices.certain, 'offices', 'Who held office', context),
    offices(day.offices.possible, 'offices-possibly', 'Possibly in office', context),
    standings(day.members, context),
    recognitions(day, context),
    figures(day, context),
    around(day, context),
    happened(day.events.possible, 'happened-possibly', 'Possibly happened that day', context),
    said(day.statements.possible, 'said-possibly', 'Possibly said that day', context),
  );
}
