import type { Acceptance, Agreement } from '../../dataset/records.ts';
import { compareDates } from '../../time/compare-dates.ts';
import { isDisputed } from '../../time/uncertain.ts';
import { ACCEPTANCE_MODES } from '../../vocab/acceptance-mode.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { actorRuns, attestationRuns, describeWhen, whenRuns } from '../describe-value.ts';
import { join, text } from '../inline.ts';
import type { PageContext } from '../page-context.ts';
import type { AcceptanceAct, AcceptanceSection } from '../section.ts';

function sortDateOf({ on }: Acceptance): string | undefined {
  return isDisputed(on) ? on.disputed[0]?.value : typeof on === 'string' ? on : undefined;
}

function acceptanceAct(act: Acceptance, context: PageContext): AcceptanceAct {
  const { on } = act;
  const sortDate = sortDateOf(act);
  return {
    id: act.key,
    party: [context.link(act.party)],
    act: act.mode,
    mode: labelOf(ACCEPTANCE_MODES, act.mode),
    disputed: act.attestation !== undefined,
    date: describeWhen(on),
    ...(sortDate === undefined ? {} : { sortDate }),
    detail: [
      ...join(
        [
          isDisputed(on) ? [text('date: '), ...whenRuns(on, context)] : [],
          act.by ? [text('by '), ...actorRuns(act.by, context)] : [],
          act.via ? [text('in '), context.link(act.via)] : [],
          act.note ? [text(act.note.replace(/\.$/, ''))] : [],
          attestationRuns(act.attestation, context),
        ],
        '; ',
      ),
      ...context.marks(act.sources),
    ],
  };
}

/** Order of acts: by date, those of which no day is known last. */
function byDate(a: Acceptance, b: Acceptance): number {
  const [left, right] = [sortDateOf(a), sortDateOf(b)];
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
  return compareDates(left, right);
}

/** In which form each party took a text: parties by alphabet, their acts by date. */
export function acceptanceSection(agreement: Agreement, context: PageContext): AcceptanceSection {
  const byParty = new Map<string, Acceptance[]>();
  for (const act of agreement.acceptance) {
    const name = context.name(act.party);
    byParty.set(name, [...(byParty.get(name) ?? []), act]);
  }
  const parties = [...byParty]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([party, acts]) => ({ party, acts: acts.sort(byDate).map((act) => acceptanceAct(act, context)) }));
  return { type: 'acceptance', key: 'acceptance', title: 'In which form accepted', parties };
}
