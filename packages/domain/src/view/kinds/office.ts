import type { Holder, Office } from '../../dataset/records.ts';
import { compareStarts } from '../../query/compare-starts.ts';
import { formatDate } from '../../time/format-date.ts';
import { holdersOn } from '../../time/holders-on.ts';
import { isUnknown } from '../../time/uncertain.ts';
import { HOLDER_MODES } from '../../vocab/holder-mode.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { actorRuns, describeUnknown, spanRuns } from '../describe-value.ts';
import { absent, type Inline, type Inlines, join, text } from '../inline.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { fact, factsSection, sections, tableSection } from './section-builders.ts';

/** The holder of a row: a person, nobody, or somebody whose name is not known. */
export function holderRun(holder: Holder['holder'], context: PageContext): Inline {
  if (holder === 'vacant') return absent('vacant');
  return isUnknown(holder) ? absent(`name ${describeUnknown(holder)}`) : context.link(holder as string);
}

function noteRuns(row: Holder, context: PageContext): Inlines {
  return join(
    [
      row.standing === 'contested' ? [{ type: 'disputed' as const, text: 'contested' }] : [],
      row.recognisedBy ? [text('recognised by '), ...actorRuns(row.recognisedBy, context)] : [],
      row.note ? [text(row.note)] : [],
    ],
    '; ',
  );
}

function onTheDay(office: Office, context: PageContext): Inlines {
  const { certain, possible } = holdersOn(office.holders, context.on, office.seats);
  const names = (held: typeof certain) =>
    join(
      held.map((each) => [holderRun(each.holder, context)]),
      ', ',
    );
  if (certain.length === 0 && possible.length === 0) return [absent('no record')];
  return join([names(certain), possible.length > 0 ? [text('possibly '), ...names(possible)] : []], '; ');
}

function holders(office: Office, context: PageContext): readonly Section[] {
  const rows = [...office.holders].sort(compareStarts).map((row) => ({
    id: row.key,
    cells: [
      [holderRun(row.holder, context)],
      spanRuns(row, context),
      [text(labelOf(HOLDER_MODES, row.mode))],
      noteRuns(row, context),
      context.marks(row.sources),
    ],
  }));
  const columns = ['Holder', 'Time', 'In which mode', 'Note', 'Sources'];
  return tableSection({ key: 'holders', title: 'Holders', columns, rows });
}

/** What an office's page shows below its summary. */
export function officeSections(office: Office, context: PageContext): readonly Section[] {
  return sections(
    factsSection('facts', 'The post', [
      ...fact('Of', [context.link(office.of)]),
      ...fact(`Holder on ${formatDate(context.on)}`, onTheDay(office, context)),
      ...fact('Existed', office.existed ? spanRuns(office.existed, context) : []),
      ...fact('Seats', office.seats ? [text(String(office.seats))] : []),
    ]),
    holders(office, context),
  );
}
