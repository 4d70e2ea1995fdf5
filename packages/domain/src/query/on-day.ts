import type { Dataset } from '../dataset/dataset.ts';
import type { Event, Holder, Observation, Office, Series, Statement } from '../dataset/records.ts';
import type { PolityId } from '../generated/ids.ts';
import type { Day } from '../time/day.ts';
import { type HolderOnDay, holdersOn } from '../time/holders-on.ts';
import { parseDay } from '../time/parse-day.ts';
import { isDisputed, isUnknown } from '../time/uncertain.ts';
import { type WhenValue, whenOnDay, whenRange } from '../time/when.ts';
import { latestObservations } from './latest-observations.ts';
import { madeWhenTouched } from './made-when-touched.ts';
import { RECOGNITION_RULES, type RecognitionCount, recognitionsOf } from './recognitions-of.ts';
import { relationsTo } from './relations-to.ts';
import { type StandingOnDay, standingsOn } from './standings-on.ts';

export interface OfficeOnDay {
  readonly office: Office;
  readonly held: HolderOnDay<Holder>;
}

export interface FigureOnDay {
  readonly series: Series;
  /** The latest observations that are about the day or a time before it, conflicting ones together; none is a plan. */
  readonly observations: readonly Observation[];
}

export interface OnDay {
  readonly date: Day;
  readonly offices: { readonly certain: readonly OfficeOnDay[]; readonly possible: readonly OfficeOnDay[] };
  readonly members: readonly StandingOnDay[];
  readonly recognitions: readonly RecognitionCount[];
  readonly figures: readonly FigureOnDay[];
  readonly events: { readonly certain: readonly Event[]; readonly possible: readonly Event[] };
  readonly statements: { readonly certain: readonly Statement[]; readonly possible: readonly Statement[] };
}

/** How coarse a date may be for its record to be listed as possible on a day: about two months. */
const WIDEST_POSSIBLE_DAYS = 62;

function officesOn(dataset: Dataset, day: Day): OnDay['offices'] {
  const answers = dataset.records.office.map((office) => ({ office, ...holdersOn(office.holders, day, office.seats) }));
  const list = (name: 'certain' | 'possible') =>
    answers.flatMap(({ office, [name]: held }) => held.map((each) => ({ office, held: each })));
  return { certain: list('certain'), possible: list('possible') };
}

function figuresOn(dataset: Dataset, day: Day): readonly FigureOnDay[] {
  return dataset.records.series.flatMap((series) => {
    const observations = latestObservations(series, day);
    return observations.length === 0 ? [] : [{ series, observations }];
  });
}

function happeningOn<R extends Event | Statement>(records: readonly R[], day: Day): { certain: R[]; possible: R[] } {
  const certain: R[] = [];
  const possible: R[] = [];
  for (const record of records) {
    const attested = 'attested' in record ? record.attested : undefined;
    const answer = whenOnDay(record.when, day, attested);
    if (answer === 'certain') certain.push(record);
    else if (answer === 'possible' && isNear(record.when, day)) possible.push(record);
  }
  return { certain, possible };
}

/** Whether a date is fine enough for "possibly that day" to tell a reader anything; of rivals, one that means the day. */
function isNear(when: WhenValue, day: Day): boolean {
  if (isUnknown(when)) return false;
  if (isDisputed(when)) {
    return when.disputed.some(({ value }) => whenOnDay(value, day) !== 'no' && isNear(value, day));
  }
  const { earliest, latest } = whenRange(when);
  if (earliest === undefined || latest === undefined) return true;
  return Date.parse(latest) - Date.parse(earliest) <= WIDEST_POSSIBLE_DAYS * 86_400_000;
}

/** Polities of which some record says who recognises them. */
function recognisedPolities(dataset: Dataset): readonly PolityId[] {
  const objects = new Set(relationsTo(dataset, 'recognises').map(({ object }) => object));
  return [...objects].sort() as PolityId[];
}

/**
 * What was true, said and done on a day: holders of offices, standing in organizations, recognitions under each rule,
 * the latest figures of each series, events and statements; certain and possible apart. A part is made when it is first
 * touched.
 * Throws `DateFormatError` for a date that is not one day.
 *
 * @example
 * import { onDay } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const { offices } = onDay(dataset, '2023-11-22');
 * offices.certain.some(({ held }) => held.holder === 'person/edi-rama');
 * // → true
 */
export function onDay(dataset: Dataset, date: Day): OnDay {
  const day = parseDay(date);
  return madeWhenTouched<OnDay>({
    date: () => day,
    offices: () => officesOn(dataset, day),
    members: () => standingsOn(dataset, day),
    recognitions: () =>
      recognisedPolities(dataset).flatMap((polity) =>
        RECOGNITION_RULES.map((rule) => recognitionsOf(dataset, polity, { on: day, rule })),
      ),
    figures: () => figuresOn(dataset, day),
    events: () => happeningOn(dataset.records.event, day),
    statements: () => happeningOn(dataset.records.statement, day),
  });
}
