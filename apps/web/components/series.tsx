import { type SeriesSection, tableOf } from '@balkans/domain';
import { SeriesChart } from '../figures/series-chart.tsx';
import { SeriesLanes } from '../figures/series-lanes.tsx';
import type { Anchors } from '../lib/anchors.ts';
import { crowdedFrom, planSeries } from '../lib/series-points.ts';
import { DataTable } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { Sec } from './sec.tsx';

/** The signs of a chart and what they say of a number. */
function Legend() {
  return (
    <p className="key">
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <circle className="pt" cx="7" cy="7" r="4" />
        </svg>
        exact
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <circle className="pt-o pt-dash" cx="7" cy="7" r="4" />
        </svg>
        about, estimated
      </span>
      <span>
        <svg width="14" height="20" aria-hidden="true">
          <circle className="pt-o" cx="7" cy="15" r="4" />
          <path className="k k-thin" d="M7 10v-9m-3.5 4l3.5 -4l3.5 4" />
        </svg>
        over, at least
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <path className="k" d="M3 3l8 8M11 3l-8 8" />
        </svg>
        planned, not joined
      </span>
      <span>
        <svg width="14" height="18" aria-hidden="true">
          <path className="k k-plum k-thin" d="M5 2h4V16h-4" />
        </svg>
        reports differ, all kept
      </span>
    </p>
  );
}

function leftWords(left: number): string {
  if (left === 0) return '';
  return left === 1
    ? ' One further figure stands in the table only.'
    : ` ${left} further figures stand in the table only.`;
}

/** The drawing of a series; a crowded late part is drawn once more, enlarged. */
export function SeriesFigure({ section, prefix = '' }: { section: SeriesSection; prefix?: string }) {
  const plan = planSeries(section);
  if (plan.groups.length === 0) return null;
  if (plan.form === 'lanes') {
    return (
      <Figure
        id={`${prefix}fig-series`}
        draw={(width) => <SeriesLanes section={section} plan={plan} width={width} />}
        legend={<Legend />}
        caption={`${section.unit}; groups by alphabet.${leftWords(plan.left)}`}
      />
    );
  }
  const from = crowdedFrom(plan);
  return (
    <>
      <Figure
        id={`${prefix}fig-series`}
        title={`${section.unit.charAt(0).toUpperCase()}${section.unit.slice(1)}, as reported`}
        draw={(width) => <SeriesChart section={section} plan={plan} width={width} />}
        legend={<Legend />}
        caption={`Points less than two years apart are joined; longer silences stay open, and the line stops where reports differ.${leftWords(plan.left)}`}
      />
      {from !== undefined && (
        <Figure
          id={`${prefix}fig-series-late`}
          title="The last years, enlarged; this scale does not start at zero"
          draw={(width) => <SeriesChart section={section} plan={plan} width={width} from={from} />}
        />
      )}
    </>
  );
}

/** A series: its drawing, and every observation with who reports it. */
export function SeriesPart({ section, anchors }: { section: SeriesSection; anchors: Anchors }) {
  const table = tableOf(section);
  return (
    <>
      <Sec id={section.key} title="Along time" fit="wide">
        <SeriesFigure section={section} />
        {section.breaks.length > 0 && (
          <div className="gap">
            {section.breaks.map(({ at, why }) => (
              <p key={at}>
                <b>{at}:</b> {why}
              </p>
            ))}
          </div>
        )}
      </Sec>
      <Sec id="every-observation" title="Every observation" note={section.note} fit="wide">
        {table && <DataTable table={table} label={`${section.title}, every observation`} anchors={anchors} />}
      </Sec>
    </>
  );
}
