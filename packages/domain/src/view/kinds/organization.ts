import type { Organization } from '../../dataset/records.ts';
import { ORGANIZATION_CLASSES } from '../../vocab/organization-class.ts';
import { SIDES } from '../../vocab/side.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { spanRuns } from '../describe-value.ts';
import { join, text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { relationTables } from './relation-tables.ts';
import { fact, factsSection, listSection, sections, tableSection } from './section-builders.ts';

function mandates(organization: Organization, context: PageContext): readonly Section[] {
  const rows = (organization.mandates ?? []).map((mandate) => ({
    id: mandate.key,
    cells: [
      [text(mandate.text)],
      mandate.basis ? [context.link(mandate.basis)] : [],
      spanRuns(mandate, context),
      context.marks(mandate.sources),
    ],
  }));
  const columns = ['Charged with', 'By', 'Time', 'Sources'];
  return tableSection({ key: 'mandates', title: 'Mandates', columns, rows });
}

/** What an organization's page shows below its summary. */
export function organizationSections(organization: Organization, context: PageContext): readonly Section[] {
  const { id, parents = [] } = organization;
  const offices = context.dataset.records.office.filter((office) => office.of === id).map((office) => office.id);
  const parts = context.dataset.records.organization
    .filter((each) => each.parents?.some((parent) => parent.org === id))
    .map((each) => each.id);
  return sections(
    factsSection('facts', 'The body', [
      ...fact('Class', [text(labelOf(ORGANIZATION_CLASSES, organization.class))]),
      ...fact('Of', organization.of ? [context.link(organization.of)] : []),
      ...fact(
        'Part of',
        join(
          parents.map((parent) => [
            context.link(parent.org),
            text(' ('),
            ...spanRuns(parent, context),
            text(')'),
            ...context.marks(parent.sources),
          ]),
          ', ',
        ),
      ),
      ...fact('Existed', organization.existed ? spanRuns(organization.existed, context) : []),
      ...fact('Counted as', organization.side ? [text(labelOf(SIDES, organization.side))] : []),
    ]),
    mandates(organization, context),
    listSection('offices', 'Offices', listItems(offices, context)),
    listSection('parts', 'Its parts', listItems(parts, context)),
    relationTables(id, context),
  );
}
