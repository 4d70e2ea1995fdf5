import type { MapView } from '@balkans/domain';
import { Ground } from '../atlas/ground.tsx';
import { readOutlines } from '../atlas/outlines.ts';
import { projectIn } from '../atlas/projection.ts';
import { frameOf } from './place-map.tsx';

const FRAME = { west: 17.2, east: 24.6, south: 39.2, north: 46.4, width: 240, height: 300 };
const NAMES: readonly (readonly [string, number, number])[] = [
  ['Albania', 20.0, 41.0],
  ['Bosnia and Herz.', 17.9, 44.3],
  ['Bulgaria', 23.6, 43.2],
  ['Kosovo', 20.95, 42.5],
  ['Montenegro', 19.2, 42.9],
  ['North Macedonia', 21.6, 41.4],
  ['Serbia', 20.8, 44.2],
];

/** Where the frame of a map lies in the region. */
export function MapInset({ view }: { view: MapView }) {
  const { wide } = readOutlines();
  const project = projectIn(FRAME);
  const { west, east, south, north } = frameOf(view);
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return (
    <svg
      className="map"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label="Where the map lies in the region."
    >
      <Ground outlines={wide} frame={FRAME} figure={undefined} />
      {NAMES.map(([name, lon, lat]) => {
        const [x, y] = project([lon, lat]);
        return (
          <text key={name} x={x} y={y} fontSize="10.5" textAnchor="middle">
            {name}
          </text>
        );
      })}
      <rect className="out-plum" x={left} y={top} width={right - left} height={bottom - top} />
    </svg>
  );
}
