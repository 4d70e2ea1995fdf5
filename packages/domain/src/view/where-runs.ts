import type { Event } from '../dataset/records.ts';
import { isDisputed, isUnknown } from '../time/uncertain.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import { WHERE_PRECISIONS } from '../vocab/where-precision.ts';
import { describeUnknown } from './describe-value.ts';
import { absent, type Inlines, join, text } from './inline.ts';
import type { PageContext } from './page-context.ts';

type Spots = Extract<NonNullable<Event['where']>, readonly unknown[]>;

function spotRuns(spots: Spots, context: PageContext): Inlines {
  return join(
    spots.map(({ place, precision }) => [
      ...(precision === 'at' ? [] : [text(`${labelOf(WHERE_PRECISIONS, precision)} `)]),
      context.link(place),
    ]),
    ', ',
  );
}

/** Where something happened, with how near; rival places with their sources. */
export function whereRuns(where: Event['where'], context: PageContext): Inlines {
  if (where === undefined) return [];
  if (isUnknown(where)) return [absent(describeUnknown(where))];
  if (isDisputed(where)) {
    const rivals = where.disputed as unknown as readonly {
      value: Spots;
      sources: Parameters<PageContext['marks']>[0];
    }[];
    return join(
      rivals.map((rival) => [...spotRuns(rival.value, context), ...context.marks(rival.sources)]),
      ' or ',
    );
  }
  return spotRuns(where as Spots, context);
}
