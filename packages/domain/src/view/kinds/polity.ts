import type { Polity } from '../../dataset/records.ts';
import { CODE_SCHEMES } from '../../vocab/code-scheme.ts';
import { CODE_STATUSES } from '../../vocab/code-status.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { spanRuns } from '../describe-value.ts';
import { text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { relationTables } from './relation-tables.ts';
import { fact, factsSection, listSection, sections, tableSection } from './section-builders.ts';

/** What a polity's page shows below its summary. */
export function politySections(polity: Polity, context: PageContext): readonly Section[] {
  const { id } = polity;
  const organs = context.dataset.records.organization.filter((each) => each.of === id).map((each) => each.id);
  const organIds = new Set<string>([id, ...organs]);
  const offices = context.dataset.records.office.filter((office) => organIds.has(office.of)).map((office) => office.id);
  const codes = (polity.codes ?? []).map((row) => ({
    cells: [
      [text(labelOf(CODE_SCHEMES, row.scheme))],
      row.code ? [text(row.code)] : [],
      [text(labelOf(CODE_STATUSES, row.status))],
    ],
  }));
  return sections(
    factsSection('facts', 'Standing', [
      ...fact('Existed', polity.existed ? spanRuns(polity.existed, context) : []),
      ...fact('Status', polity.statusQuestion ? [text('contested: '), context.link(polity.statusQuestion)] : []),
    ]),
    listSection('offices', 'Offices', listItems(offices, context)),
    relationTables(id, context),
    listSection('organs', 'Organs and parties', listItems(organs, context)),
    tableSection({ key: 'codes', title: 'Codes', columns: ['List', 'Code', 'Standing'], rows: codes }),
  );
}
