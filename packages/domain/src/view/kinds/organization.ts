import type { Organization } from '../../dataset/records.ts';
import { ORGANIZATION_CLASSES } from '../../vocab/organization-class.ts';
import { SIDES } from '../../vocab/side.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { describeSpan } from '../describe-value.ts';
import { join, text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { relationTables } from './relation-tables.ts';
import { fact, factsSection, listSection, sections, tableSection } from './section-builders.ts';

/** What an organization's page shows below its summary. */
export function organizationSections(organization: Organization, context: PageContext): readonly Section[] {
  const { id, parents = [], mandates = [] } = organization;
  const offices = context.dataset.records.office.filter((office) => office.of === id).map((office) => office.id);
  const parts = context.dataset.records.organization
    .filter((each) => each.parents?.some((parent) => parent.org === id))
    .map((each) => each.id);
  const rows = mandates.map((mandate) => ({
    id: mandate.key,
    cells: [
      [text(mandate.text)],
      mandate.basis ? [context.link(mandate.basis)] : [],
      [text(describeSpan(mandate))],
      context.marks(mandate.sources),
    ],
  }));
  return sections(
    factsSection('facts', 'The body', [
      ...fact('Class', [text(labelOf(ORGANIZATION_CLASSES, organization.class))]),
      ...fact('Of', organization.of ? [context.link(organization.of)] : []),
      ...fact(
        'Part of',
        join(
          parents.map((parent) => [context.link(parent.org), text(` (${describeSpan(parent)})`)]),
          ', ',
        ),
      ),
      ...fact('Existed', organization.existed ? [text(describeSpan(organization.existed))] : []),
      ...fact('Counted as', organization.side ? [text(labelOf(SIDES, organization.side))] : []),
    ]),
    tableSection({ key: 'mandates', title: 'Mandates', columns: ['Charged with', 'By', 'Time', 'Sources'], rows }),
    listSection('offices', 'Offices', listItems(offices, context)),
    listSection('parts', 'Its parts', listItems(parts, context)),
    relationTables(id, context),
  );
}
