import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { Place } from '../dataset/records.ts';
import { kindOf, type RecordId } from '../dataset/ref.ts';
import { isDisputed, isUnknown } from '../time/uncertain.ts';
import { PLACE_CLASSES } from '../vocab/place-class.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import { WHERE_PRECISIONS } from '../vocab/where-precision.ts';
import { absent, join, text } from './inline.ts';
import { formatPoint } from './kinds/place.ts';
import { languageName } from './language-name.ts';
import type { NameForm } from './page.ts';
import { PageContext, type ViewOptions } from './page-context.ts';
import type { Table } from './section.ts';

/** A place with a position, to be drawn. */
export interface MapPoint {
  readonly ref: RecordId<'place'>;
  readonly title: string;
  /** Its names in the official languages of the place, in their order; empty where none are declared. */
  readonly official: readonly NameForm[];
  readonly class: string;
  readonly classLabel: string;
  /** Longitude and latitude in degrees. */
  readonly point: readonly [number, number];
  /** What the page is about; the others are there to find one's way. */
  readonly main: boolean;
  /** How near to the place something happened, where that is not at the place itself. */
  readonly nearness?: string;
}

/** What a map of a record shows; the table of it says the same. */
export interface MapView {
  readonly points: readonly MapPoint[];
  /** Lines between polities of which one has a contested status, with the label that the policy gives them. */
  readonly lines: readonly { readonly ref: RecordId<'place'>; readonly label: string }[];
  readonly table: Table;
}

/** How far around, in degrees, other places are shown, and how many. */
const AROUND = 0.45;
const MOST_AROUND = 9;

function mapPoint(place: Place, main: boolean, context: PageContext): MapPoint | undefined {
  if (!place.point) return undefined;
  const official = (place.officialLangs ?? []).flatMap((lang): NameForm[] => {
    const shown = lang === 'sr-Cyrl' ? (['sr-Cyrl', 'sr-Latn'] as const) : [lang as 'sq'];
    return shown.flatMap((each) => {
      const form = place.name[each];
      return form === undefined ? [] : [{ lang: each, language: languageName(each), text: form }];
    });
  });
  return {
    ref: place.id,
    title: context.name(place.id),
    official,
    class: place.class,
    classLabel: labelOf(PLACE_CLASSES, place.class),
    point: place.point as readonly [number, number],
    main,
  };
}

/** The places where a record is: itself, or where it happened or was said. */
function spotsOf(dataset: Dataset, id: RecordId): readonly { place: string; nearness?: string }[] {
  if (kindOf(id) === 'place') return [{ place: id }];
  const record = findRecord(dataset, id);
  const where = record && 'where' in record ? record.where : undefined;
  if (where === undefined || isUnknown(where)) return [];
  const spots = (isDisputed(where) ? where.disputed.flatMap(({ value }) => value) : where) as readonly {
    place: string;
    precision: string;
  }[];
  return spots.map(({ place, precision }) => ({
    place,
    ...(precision === 'at' ? {} : { nearness: labelOf(WHERE_PRECISIONS, precision) }),
  }));
}

function distance([x, y]: readonly [number, number], [u, v]: readonly [number, number]): number {
  return Math.hypot((x - u) * Math.cos((y * Math.PI) / 180), y - v);
}

function pointsAround(main: readonly MapPoint[], context: PageContext): readonly MapPoint[] {
  const taken = new Set<string>(main.map(({ ref }) => ref));
  return context.dataset.records.place
    .filter((place) => !taken.has(place.id))
    .flatMap((place) => mapPoint(place, false, context) ?? [])
    .map((each) => ({ each, far: Math.min(...main.map(({ point }) => distance(point, each.point))) }))
    .filter(({ far }) => far <= AROUND)
    .sort((a, b) => a.far - b.far || (a.each.ref < b.each.ref ? -1 : 1))
    .slice(0, MOST_AROUND)
    .map(({ each }) => each);
}

function tableOfPoints(points: readonly MapPoint[]): Table {
  return {
    columns: ['Place', 'Official names', 'Class', 'Position'].map((label) => ({ label })),
    rows: points.map(({ ref, title, official, classLabel, point, nearness }) => ({
      cells: [
        [{ type: 'link', ref, text: title }],
        official.length > 0
          ? join(
              official.map((form) => [text(form.text, form.lang)]),
              ' / ',
            )
          : [absent('none declared')],
        [text(nearness ? `${classLabel}, ${nearness}` : classLabel)],
        [text(formatPoint(point))],
      ],
    })),
  };
}

function viewOf(points: readonly MapPoint[], context: PageContext): MapView | undefined {
  if (points.length === 0) return undefined;
  const lines = context.dataset.records.place
    .filter((place) => place.between)
    .map((place) => ({ ref: place.id as RecordId<'place'>, label: context.name(place.id) }));
  return { points, lines, table: tableOfPoints(points) };
}

/**
 * A map of a place, or of where an event happened or a statement was made, with other places near it; undefined where no
 * position is held.
 *
 * @example
 * import { mapView } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * mapView(dataset, 'place/pristina')?.points.filter(({ main }) => main).map(({ title }) => title);
 * // → ["Pristina"]
 */
export function mapView(dataset: Dataset, id: RecordId, options: ViewOptions = {}): MapView | undefined {
  const context = new PageContext(dataset, options);
  const main = spotsOf(dataset, id).flatMap(({ place, nearness }) => {
    const record = findRecord(dataset, place as RecordId<'place'>);
    const point = record && 'class' in record && mapPoint(record, true, context);
    return point ? [{ ...point, ...(nearness ? { nearness } : {}) }] : [];
  });
  return main.length === 0 ? undefined : viewOf([...main, ...pointsAround(main, context)], context);
}

/**
 * A map of all places of which a position is held.
 *
 * @example
 * import { mapOfPlaces } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * mapOfPlaces(dataset)?.points.some(({ title }) => title === 'Banjska');
 * // → true
 */
export function mapOfPlaces(dataset: Dataset, options: ViewOptions = {}): MapView | undefined {
  const context = new PageContext(dataset, options);
  return viewOf(
    dataset.records.place.flatMap((place) => mapPoint(place, true, context) ?? []),
    context,
  );
}
