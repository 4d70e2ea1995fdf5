import { round } from '../lib/scale.ts';
import type { Ring } from './outlines.ts';

/** A frame on the ground, in degrees, and its size in units of the drawing. */
export interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [number, number];

/** A frame around points with room on all sides, in the proportions of the drawing; never smaller than `least` degrees. */
export function frameAround(points: readonly Point[], size: { width: number; height: number }, least: number): Frame {
  const { width, height } = size;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const middle: Point = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  const narrowing = Math.cos((middle[1] * Math.PI) / 180);
  const tall = Math.max(Math.max(...ys) - Math.min(...ys), least) * 1.35;
  const broad = Math.max((Math.max(...xs) - Math.min(...xs)) * narrowing, least) * 1.45;
  const unit = Math.max(tall / height, broad / width);
  const [halfX, halfY] = [(unit * width) / 2 / narrowing, (unit * height) / 2];
  return {
    west: middle[0] - halfX,
    east: middle[0] + halfX,
    south: middle[1] - halfY,
    north: middle[1] + halfY,
    width,
    height,
  };
}

/** Degrees to units of the drawing; over so small a part of the globe a straight scale is true enough. */
export function projectIn({ west, east, south, north, width, height }: Frame) {
  return ([x, y]: Point): [number, number] => [
    round(((x - west) / (east - west)) * width),
    round(((north - y) / (north - south)) * height),
  ];
}

/** How many units of the drawing a kilometre is. */
export function unitsPerKilometre({ south, north, height }: Frame): number {
  return height / ((north - south) * 111.2);
}

const outside = ([x, y]: Point, frame: Frame, margin: number): boolean =>
  x < frame.west - margin || x > frame.east + margin || y < frame.south - margin || y > frame.north + margin;

type Side = (point: Point) => number;

/** One edge of the frame: keeps what lies on its inner side and cuts what crosses it. */
function cutAt(ring: Ring, inside: Side): Ring {
  const kept: Point[] = [];
  ring.forEach((point, at) => {
    const before = ring.at(at - 1) ?? point;
    const [from, to] = [inside(before), inside(point)];
    if (from >= 0 !== to >= 0) {
      const share = from / (from - to);
      kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
    }
    if (to >= 0) kept.push(point);
  });
  return kept;
}

/** The part of a closed ring that can be seen, cut a little outside the frame so that no cut shows. */
export function seenPart(ring: Ring, { west, east, south, north }: Frame): Ring {
  const margin = (east - west) * 0.02;
  const sides: readonly Side[] = [
    ([x]) => x - (west - margin),
    ([x]) => east + margin - x,
    ([, y]) => y - (south - margin),
    ([, y]) => north + margin - y,
  ];
  return sides.reduce(cutAt, ring);
}

/** The pieces of an open line that can be seen. */
export function seenPieces(line: Ring, frame: Frame): readonly Ring[] {
  const pieces: Point[][] = [];
  let piece: Point[] | undefined;
  line.forEach((point, at) => {
    const seen = [line[at - 1], point, line[at + 1]].some((each) => each && !outside(each, frame, 0));
    if (!seen) piece = undefined;
    else if (piece) piece.push(point);
    else {
      piece = [point];
      pieces.push(piece);
    }
  });
  return pieces.filter((each) => each.length > 1);
}

/** Whether a point lies inside a ring. */
export function isInside([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at, at += 1) {
    const [ax, ay] = ring[at]!;
    const [bx, by] = ring[last]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
