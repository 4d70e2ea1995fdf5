import type { MapPoint } from '@balkans/domain';
import type { Frame } from '../atlas/projection.ts';

export interface Placed {
  readonly point: MapPoint;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type Anchor = 'start' | 'end' | 'middle';

const overlaps = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** The pair of official names; Serbian in the script that the reader wants. */
function names({ title, official }: MapPoint, pairs: boolean) {
  const form = (lang: string) => official.find((each) => each.lang === lang)?.text;
  const [sq, latin, cyrillic] = [form('sq'), form('sr-Latn'), form('sr-Cyrl')];
  if (!pairs || sq === undefined || latin === undefined || cyrillic === undefined)
    return { length: title.length, title };
  if (sq === latin) return { length: sq.length, title, sq, latin: '', cyrillic: '' };
  return { length: sq.length + latin.length + 3, title, sq, latin, cyrillic };
}

interface LabelsProps {
  readonly placed: readonly Placed[];
  readonly size: number;
  readonly pairs: boolean;
  readonly frame: Frame;
}

/** Names beside their points where there is room, the ones in view first; a name without room stands in the table only. */
export function MapLabels({ placed, size, pairs, frame }: LabelsProps) {
  const few = placed.filter(({ point }) => point.main).length <= 4;
  const taken: Box[] = placed.map(({ x, y, point }) => {
    const r = point.main && few ? 12 : 5;
    return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  });
  const ordered = [...placed].sort((a, b) => Number(b.point.main) - Number(a.point.main));
  return ordered.map(({ point, x, y }) => {
    const strong = point.main && few;
    const font = strong ? Math.round(size * 1.35) : size;
    const label = names(point, pairs);
    const w = label.length * font * 0.52;
    const gap = strong ? 17 : 8;
    const spots: readonly [number, number, Anchor][] = [
      [x + gap, y + font * 0.34, 'start'],
      [x - gap, y + font * 0.34, 'end'],
      [x, y + gap + font * 0.8, 'middle'],
      [x, y - gap, 'middle'],
    ];
    const spot = spots.find(([tx, ty, anchor]) => {
      const left = anchor === 'start' ? tx : anchor === 'end' ? tx - w : tx - w / 2;
      const box = { x: left, y: ty - font * 0.85, w, h: font * 1.1 };
      if (left < 4 || left + w > frame.width - 4 || box.y < 2 || ty > frame.height - 4) return false;
      if (
        taken.some(
          (each) => overlaps(each, box) && !(each.x < x && each.x + each.w > x && each.y < y && each.y + each.h > y),
        )
      )
        return false;
      taken.push(box);
      return true;
    });
    if (!spot) return null;
    const [tx, ty, anchor] = spot;
    return (
      <text
        key={point.ref}
        className={strong ? 'b sf halo-land' : 'halo-land'}
        x={tx}
        y={ty}
        fontSize={font}
        textAnchor={anchor}
      >
        {label.sq === undefined ? (
          label.title
        ) : label.latin === '' ? (
          label.sq
        ) : (
          <>
            {label.sq} / <tspan className="sr-latn">{label.latin}</tspan>
            <tspan className="sr-cyrl">{label.cyrillic}</tspan>
          </>
        )}
      </text>
    );
  });
}
