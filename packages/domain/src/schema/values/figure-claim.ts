import * as z from 'zod';
import { BOUNDS } from '../../vocab/bound.ts';
import { OBSERVATION_FLAGS } from '../../vocab/observation-flag.ts';
import { actorOrUnnamed } from './actor-or-unnamed.ts';
import { edtfDate } from './date.ts';
import { unknown } from './non-value.ts';
import { oneOf } from './one-of.ts';
import { sourceRefs } from './source-ref.ts';
import { text } from './text.ts';

const number = z.number({ error: 'is not a number; write it without quotes and without separators, e.g. 4600' });

/** The fields of one number as one reporter gives it; events and series add their own. */
export const figureClaimFields = {
  value: number.optional(),
  low: number.optional(),
  high: number.optional(),
  bound: oneOf(BOUNDS).optional(),
  group: text.optional(),
  asOf: z.union([edtfDate, unknown]),
  by: z.array(actorOrUnnamed).min(1).optional(),
  flags: z.array(oneOf(OBSERVATION_FLAGS)).min(1).optional(),
  note: text.optional(),
  sources: sourceRefs,
};

interface Amounts {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  bound?: string | undefined;
}

/** Refuses a figure without a number, a range that runs backwards, and a bound without a value. */
export function checkFigure(payload: z.core.ParsePayload<Amounts>): void {
  const { value, low, high, bound } = payload.value;
  const refuse = (path: string, message: string) =>
    payload.issues.push({ code: 'custom', input: payload.value, path: [path], message });
  if (value === undefined && low === undefined && high === undefined)
    refuse('value', 'a figure gives value, low or high');
  const ordered = [low, value, high].filter((amount) => amount !== undefined);
  if (ordered.some((amount, index) => index > 0 && amount < (ordered[index - 1] ?? amount))) {
    refuse('low', 'low ≤ value ≤ high does not hold; put the smaller number under low');
  }
  if (bound !== undefined && value === undefined)
    refuse('bound', 'bound hedges value; for a range give low and high without bound');
}
