import type { Outlines, Ring, Shape } from './outlines.ts';
import { type Frame, isInside, projectIn, seenPart, seenPieces } from './projection.ts';

function pathOf(ring: Ring, frame: Frame): string {
  const project = projectIn(frame);
  let last = '';
  const parts: string[] = [];
  for (const point of ring) {
    const at = project(point).join(' ');
    if (at !== last) parts.push(at);
    last = at;
  }
  return parts.length > 1 ? `M${parts.join('L')}` : '';
}

function shapePath(shape: Shape, frame: Frame): string {
  return shape.polygons
    .flatMap((rings) => rings.map((ring) => pathOf(seenPart(ring, frame), frame)))
    .filter(Boolean)
    .map((path) => `${path}Z`)
    .join('');
}

const linePath = (lines: readonly Ring[], frame: Frame): string =>
  lines.flatMap((line) => seenPieces(line, frame).map((piece) => pathOf(piece, frame))).join('');

function bounds({ polygons }: Shape) {
  const points = polygons.flatMap(([ring = []]) => ring);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
}

function isSeen(shape: Shape, frame: Frame): boolean {
  const { west, east, south, north } = bounds(shape);
  return west < frame.east && east > frame.west && south < frame.north && north > frame.south;
}

/** The country that holds a point, by name. */
export function countryAt({ shapes }: Outlines, point: readonly [number, number]): string | undefined {
  return shapes.find(({ polygons }) => polygons.some(([ring = []]) => isInside(point, ring)))?.name;
}

/** Land, water and lines inside a frame; the country in view is set off from the rest as figure from ground. */
export function Ground({ outlines, frame, figure }: { outlines: Outlines; frame: Frame; figure: string | undefined }) {
  const { width, height } = frame;
  const shapes = outlines.shapes.filter((shape) => isSeen(shape, frame));
  const border = linePath(outlines.borders, frame);
  const line = linePath(outlines.line, frame);
  return (
    <>
      <rect className="water" width={width} height={height} />
      {shapes.map((shape) => (
        <path key={shape.name} className={shape.name === figure ? 'land' : 'ground'} d={shapePath(shape, frame)} />
      ))}
      {border && <path className="coast" d={border} />}
      {line && <path className="kline" d={line} />}
    </>
  );
}
