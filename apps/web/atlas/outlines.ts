import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Ring = readonly (readonly [number, number])[];

export interface Shape {
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** What a map draws: shapes of countries, the lines between them, and apart from these the line of contested name. */
export interface Outlines {
  readonly shapes: readonly Shape[];
  readonly borders: readonly Ring[];
  readonly line: readonly Ring[];
}

/** West, south, east, north of what the maps can show; detailed near the places held, coarse around. */
const NEAR = [18, 40, 24, 45.5] as const;
const WIDE = [12, 37.5, 29, 48.5] as const;

/** Natural Earth keeps an old name; Kosovo has no number there and is known by its name. */
const RENAMED: Readonly<Record<string, string>> = {
  Macedonia: 'North Macedonia',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
};
const nameOf = (object: { properties?: object | null | undefined }) => {
  const { name = '' } = (object.properties ?? {}) as { name?: string };
  return RENAMED[name] ?? name;
};

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Box = readonly [number, number, number, number];

function readAtlas(file: string): Countries {
  return JSON.parse(readFileSync(join(process.cwd(), 'node_modules', 'world-atlas', file), 'utf8')) as Countries;
}

const touches = (ring: readonly Position[], [west, south, east, north]: Box) =>
  ring.some(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
const rounded = (line: readonly Position[], digits: number): [number, number][] => {
  const grain = 10 ** digits;
  return line
    .map(([x = 0, y = 0]): [number, number] => [Math.round(x * grain) / grain, Math.round(y * grain) / grain])
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]![0] || y !== all[at - 1]![1]);
};

function shapesIn(atlas: Countries, box: Box, digits: number): Shape[] {
  const { features } = feature(atlas, atlas.objects.countries) as unknown as {
    features: Feature<Polygon | MultiPolygon>[];
  };
  return features.flatMap((each) => {
    const { geometry } = each;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const kept = polygons
      .filter(([ring = []]) => touches(ring, box))
      .map((rings) => rings.map((ring) => rounded(ring, digits)));
    return kept.length > 0 ? [{ name: nameOf(each), polygons: kept }] : [];
  });
}

function linesIn(lines: MultiLineString, box: Box, digits: number): [number, number][][] {
  return lines.coordinates.filter((line) => touches(line, box)).map((line) => rounded(line, digits));
}

const isTheLine = (a: string, b: string) => [a, b].sort().join() === 'Kosovo,Serbia';

function outlinesFrom(file: string, box: Box, digits: number): Outlines {
  const atlas = readAtlas(file);
  const { countries } = atlas.objects;
  const borders = mesh(atlas, countries, (a, b) => a === b || !isTheLine(nameOf(a), nameOf(b)));
  const line = mesh(atlas, countries, (a, b) => a !== b && isTheLine(nameOf(a), nameOf(b)));
  return {
    shapes: shapesIn(atlas, box, digits),
    borders: linesIn(borders, box, digits),
    line: linesIn(line, box, digits),
  };
}

let outlines: { readonly near: Outlines; readonly wide: Outlines } | undefined;

/**
 * Outlines cut from the public-domain Natural Earth of `world-atlas`, `near` in detail and `wide` for finding the frame.
 * The line between Kosovo and Serbia stands apart, since its style follows the designation policy while its course
 * never moves.
 */
export function readOutlines(): { readonly near: Outlines; readonly wide: Outlines } {
  outlines ??= {
    near: outlinesFrom('countries-10m.json', NEAR, 3),
    wide: outlinesFrom('countries-50m.json', WIDE, 2),
  };
  return outlines;
}
