import type { MapPoint, MapView } from '@balkans/domain';
import { countryAt, Ground } from '../atlas/ground.tsx';
import { readOutlines } from '../atlas/outlines.ts';
import { type Frame, frameAround, projectIn, unitsPerKilometre } from '../atlas/projection.ts';
import { hrefOf } from '../lib/href.ts';
import { MapLabels } from './map-labels.tsx';

/** More places than this in view are dots, so that their rings do not hide each other. */
const MOST_RINGED = 4;
const SIZE = { width: 640, height: 520 };

function Sign({ point, x, y, ringed }: { point: MapPoint; x: number; y: number; ringed: boolean }) {
  if (point.main && !ringed) return <circle className="pt-plum" cx={x} cy={y} r="3.6" />;
  if (point.main) {
    return (
      <>
        <circle className="out-plum" cx={x} cy={y} r="11" />
        <circle className="pt-plum" cx={x} cy={y} r="4" />
      </>
    );
  }
  if (point.class === 'crossing') return <rect className="pt-o" x={x - 4.5} y={y - 4.5} width="9" height="9" />;
  return <circle className="pt" cx={x} cy={y} r="3.4" />;
}

const LENGTHS = [1, 2, 5, 10, 20, 50, 100];

function ScaleBar({ frame, size }: { frame: Frame; size: number }) {
  const unit = unitsPerKilometre(frame);
  const length = LENGTHS.find((each) => each * unit > 60) ?? 100;
  const y = frame.height - 18;
  return (
    <g>
      <path className="ax-b" d={`M16 ${y - 5}v5h${Math.round(length * unit)}v-5`} />
      <text className="halo-land" x="16" y={y - 10} fontSize={size}>
        {length} km
      </text>
    </g>
  );
}

export function frameOf(view: MapView): Frame {
  return frameAround(
    view.points.map(({ point }) => point),
    SIZE,
    0.42,
  );
}

/** Places as they lie to each other, the ones in view ringed; crossings are squares. The names stand in the table too. */
export function PlaceMap({ view, large }: { view: MapView; large: boolean }) {
  const frame = frameOf(view);
  const project = projectIn(frame);
  const { near } = readOutlines();
  const main = view.points.filter((point) => point.main);
  const figure = main[0] && countryAt(near, main[0].point);
  const size = large ? 27 : 16;
  const placed = view.points.map((point) => {
    const [x, y] = project(point.point);
    return { point, x, y };
  });
  const names = main.map(({ title }) => title).join(', ');
  return (
    <svg
      className="map"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      aria-label={`Map: ${names}${figure ? ` in ${figure}` : ''}, with places around; the table lists them.`}
    >
      <Ground outlines={near} frame={frame} figure={figure} />
      {placed.map(({ point, x, y }) => (
        <a
          key={point.ref}
          href={hrefOf(point.ref)}
          data-mark=""
          tabIndex={-1}
          aria-label={`${point.title}, ${point.classLabel}`}
        >
          <title>{`${point.title}, ${point.classLabel}`}</title>
          <Sign point={point} x={x} y={y} ringed={main.length <= MOST_RINGED} />
        </a>
      ))}
      <MapLabels placed={placed} size={size} pairs={!large} frame={frame} />
      <ScaleBar frame={frame} size={large ? 24 : 15} />
    </svg>
  );
}
