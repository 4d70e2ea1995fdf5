import type { Person } from '../../dataset/records.ts';
import { neighbours } from '../../query/neighbours.ts';
import { officesOf } from '../../query/offices-of.ts';
import { statementsBy } from '../../query/statements-by.ts';
import { HOLDER_MODES } from '../../vocab/holder-mode.ts';
import { SPEECH_ACTS } from '../../vocab/speech-act.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { describeWhen, spanRuns } from '../describe-value.ts';
import { text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { fact, factsSection, listSection, sections, tableSection } from './section-builders.ts';

/** What a person's page shows below the summary; all of it is derived from records that point here. */
export function personSections(person: Person, context: PageContext): readonly Section[] {
  const tenures = officesOf(context.dataset, person.id).map(({ office, row }) => ({
    cells: [
      [context.link(office.id)],
      spanRuns(row, context),
      [text(labelOf(HOLDER_MODES, row.mode))],
      context.marks(row.sources),
    ],
  }));
  const statements = statementsBy(context.dataset, person.id).map((statement) => ({
    cells: [
      [text(describeWhen(statement.when))],
      [text(labelOf(SPEECH_ACTS, statement.act))],
      [context.link(statement.id)],
    ],
  }));
  const events = neighbours(context.dataset, person.id, { kinds: ['event'] }).in.map((link) => link.from);
  const questions = neighbours(context.dataset, person.id, { kinds: ['question'] }).in.map((link) => link.from);
  return sections(
    factsSection('facts', 'Life', [
      ...fact('Born', person.born ? [text(describeWhen(person.born))] : []),
      ...fact('Died', person.died ? [text(describeWhen(person.died))] : []),
    ]),
    tableSection({
      key: 'offices',
      title: 'Offices',
      columns: ['Office', 'Time', 'In which mode', 'Sources'],
      rows: tenures,
    }),
    tableSection({ key: 'statements', title: 'Statements', columns: ['Date', 'Act', 'What'], rows: statements }),
    listSection('positions', 'Positions on questions', listItems(questions, context)),
    listSection('events', 'Took part in', listItems(events, context)),
  );
}
