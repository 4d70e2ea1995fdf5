import type { Agreement, Obligation, Provision } from '../../dataset/records.ts';
import { neighbours } from '../../query/neighbours.ts';
import { AGREEMENT_STAGES } from '../../vocab/agreement-stage.ts';
import { MODIFICATION_EFFECTS } from '../../vocab/modification-effect.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { actorRuns, whenRuns } from '../describe-value.ts';
import { absent, type Inlines, join, text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import { proseLine } from '../prose-runs.ts';
import type { Section } from '../section.ts';
import { whereRuns } from '../where-runs.ts';
import { acceptanceSection } from './acceptance.ts';
import { deliverySections } from './delivery.ts';
import { fact, factsSection, listSection, sections, tableSection } from './section-builders.ts';

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
    [acceptanceSection(agreement, context)],
    deliverySections(agreement, context),
    provisions(agreement, context),
    held,
    listSection('members', 'Texts of the package', listItems(members, context)),
    modifiedBy(agreement, context),
  );
}
