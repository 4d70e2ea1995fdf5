import type { Day } from './day.ts';
import { isUnknown } from './uncertain.ts';
import { type DayAnswer, type WhenValue, whenRange } from './when.ts';

/** A step with its own date or the id of the event that dates it; `attestation` if it is disputed whether it was taken. */
export interface DatedStep {
  readonly key: string;
  readonly step: string;
  readonly on?: WhenValue | undefined;
  readonly event?: string | undefined;
  readonly attestation?: unknown;
}

/** Finds when an event took place, undefined if there is no such event. */
export type DateOfEvent = (event: string) => WhenValue | undefined;

/** Whether a step had been taken by the day; one with an attestation is possible at most, an undated one is `no`. */
export function stepOnDay(step: DatedStep, day: Day, dateOfEvent: DateOfEvent): DayAnswer {
  const when = dateOfStep(step, dateOfEvent);
  if (when === undefined || isUnknown(when)) return 'no';
  const { earliest, latest } = whenRange(when);
  if (latest !== undefined && latest <= day) return step.attestation === undefined ? 'certain' : 'possible';
  return earliest === undefined || earliest <= day ? 'possible' : 'no';
}

/** Whether neither the step nor its event says when. */
export function isUndatedStep(step: DatedStep, dateOfEvent: DateOfEvent): boolean {
  const when = dateOfStep(step, dateOfEvent);
  return when === undefined || isUnknown(when);
}

/** When a step was taken: its own date, else that of its event. */
export function dateOfStep(step: DatedStep, dateOfEvent: DateOfEvent): WhenValue | undefined {
  return step.on ?? (step.event === undefined ? undefined : dateOfEvent(step.event));
}
