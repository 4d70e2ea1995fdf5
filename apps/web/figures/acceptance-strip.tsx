import { type AcceptanceSection, whenRange } from '@balkans/domain';
import { WIDE } from '../components/figure.tsx';
import { dayNumberOf, scale, yearTicks } from '../lib/scale.ts';

type Act = AcceptanceSection['parties'][number]['acts'][number];

/** Marks of the acts of all parties: the party's letter and a number, `K1`; two letters where one would be shared. */
export function actMarks({ parties }: AcceptanceSection): ReadonlyMap<string, string> {
  const initials = parties.map(({ party }) => party.slice(0, 1).toUpperCase());
  return new Map(
    parties.flatMap(({ party, acts }, at) => {
      const initial = initials[at] ?? '';
      const shared = initials.filter((each) => each === initial).length > 1;
      const letters = shared ? party.replace(/[^\p{L}]/gu, '').slice(0, 2) : initial;
      return acts.map((act, index) => [act.id, `${letters}${index + 1}`] as const);
    }),
  );
}

/** What an act leaves standing after it: held in force, accepted without signature, or under a reservation. */
function lineAfter({ act, disputed }: Act): string {
  if (['signed', 'adopted', 'ratified'].includes(act)) return disputed ? 'k k-dash' : 'k';
  if (['initialled', 'orally-accepted', 'facilitator-declared', 'unilateral-undertaking'].includes(act))
    return 'k k-dash';
  return 'k k-dot';
}

function Mark({ act, x, y }: { act: Act; x: number; y: number }) {
  const dash = act.disputed ? ' pt-dash' : '';
  switch (act.act) {
    case 'signed':
      return <circle className="pt" cx={x} cy={y} r="5.5" />;
    case 'adopted':
    case 'ratified':
      return <rect className="pt" x={x - 5} y={y - 5} width="10" height="10" />;
    case 'noted':
      return <rect className={`pt-o${dash}`} x={x - 5} y={y - 5} width="10" height="10" />;
    case 'not-signed':
    case 'rejected':
    case 'withdrawn':
      return <path className="k" d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`} />;
    case 'orally-accepted':
    case 'facilitator-declared':
      return <circle className="pt-o pt-dash" cx={x} cy={y} r="5.5" />;
    default:
      return <circle className={`pt-o${dash}`} cx={x} cy={y} r="5.5" />;
  }
}

interface Dated {
  readonly act: Act;
  readonly day: number;
}

function datedActs(acts: readonly Act[]): readonly Dated[] {
  return acts
    .flatMap((act) => {
      const earliest = act.sortDate === undefined ? undefined : whenRange(act.sortDate).earliest;
      return earliest === undefined ? [] : [{ act, day: dayNumberOf(earliest) }];
    })
    .sort((a, b) => a.day - b.day);
}

/** Whether there is a course of acts over time to draw. */
export function hasCourse({ parties }: AcceptanceSection): boolean {
  const days = new Set(parties.flatMap(({ acts }) => datedActs(acts).map(({ day }) => day)));
  return days.size > 1;
}

const toDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A row a party, a mark an act, and between marks the line of what the act left standing. */
export function AcceptanceStrip({ section, width }: { section: AcceptanceSection; width: number }) {
  const rows = section.parties.map(({ party, acts }) => ({ party, acts: datedActs(acts) }));
  const days = rows.flatMap(({ acts }) => acts.map(({ day }) => day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(20, (last - first) * 0.06);
  const wide = width === WIDE;
  const left = wide ? 150 : 14;
  const x = scale([first - pad / 2, last + pad], [left, width - 10]);
  const step = wide ? 62 : 74;
  const height = 30 + rows.length * step;
  const marks = actMarks(section);
  const rowY = (at: number) => 30 + at * step + step * 0.62;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-label="Acts of acceptance by each party over time; the lists below give every mark in words."
    >
      {yearTicks(toDay(first - pad), toDay(last + pad), wide ? 10 : 4).map((year) => {
        const at = x(dayNumberOf(`${year}-01-01`));
        if (at < left || at > width - 34) return null;
        return (
          <g key={year}>
            <path className="ax" d={`M${at} 22V${height - 6}`} />
            <text x={at + 4} y="16" fontSize={wide ? 14 : 12}>
              {year}
            </text>
          </g>
        );
      })}
      {rows.map(({ party, acts }, at) => {
        const y = rowY(at);
        return (
          <g key={party}>
            <text className="b halo" x="0" y={wide ? y + 5 : y - 30} fontSize={wide ? 15 : 14}>
              {party}
            </text>
            {acts.map(({ act, day }, index) => {
              const next = acts[index + 1];
              const from = x(day) + 6;
              const to = next ? x(next.day) - 6 : width - 8;
              return to > from ? <path key={act.id} className={lineAfter(act)} d={`M${from} ${y}H${to}`} /> : null;
            })}
            {acts.map(({ act, day }, index) => {
              const before = acts[index - 1];
              const crowded = before !== undefined && x(day) - x(before.day) < 18;
              const px = crowded ? Math.max(x(day), x(before.day) + 16) : x(day);
              return (
                <a
                  key={act.id}
                  href={`#${act.id}`}
                  data-mark=""
                  tabIndex={-1}
                  aria-label={`${marks.get(act.id)}: ${party}, ${act.mode}, ${act.date}`}
                >
                  <title>{`${act.date}: ${act.mode}`}</title>
                  <Mark act={act} x={px} y={y} />
                  <text
                    className="pl halo"
                    x={px}
                    y={crowded ? y + 22 : y - 12}
                    fontSize={wide ? 14 : 12}
                    textAnchor="middle"
                  >
                    {marks.get(act.id)}
                  </text>
                </a>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
