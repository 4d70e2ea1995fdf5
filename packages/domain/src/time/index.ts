export { type Bounds, boundsOf } from './bounds-of.ts';
export { compareDates } from './compare-dates.ts';
export { addDays, type Day, type Weekday, weekdayOf } from './day.ts';
export { type EdtfDate, type EdtfPrecision, type EdtfQualifier, type EdtfText, isEdtf, parseEdtf } from './edtf.ts';
export { formatDate, spellDate } from './format-date.ts';
export { formatInterval } from './format-interval.ts';
export { formatWhen } from './format-when.ts';
export type { HolderRow } from './holder-row.ts';
export { type HolderOnDay, type HoldersOnDay, holdersOn } from './holders-on.ts';
export { holdsOn, isCurrent } from './holds-on.ts';
export type { Interval } from './interval.ts';
export { monthName } from './month-names.ts';
export { parseDay } from './parse-day.ts';
export { type DatePrecision, precisionOf } from './precision-of.ts';
export { type ClosedRange, type DayRange, rangeOf } from './range.ts';
export {
  type AccessionStatus,
  type AssociationStatus,
  type StatusFromStep,
  type StatusOnDay,
  statusOn,
  type TrackOnDay,
} from './status-on.ts';
export type { DatedStep, DateOfEvent } from './step-on-day.ts';
export { type DateValue, type Disputed, isDisputed, isUnknown, type Unknown } from './uncertain.ts';
export {
  type DayAnswer,
  parsePeriod,
  parseWhen,
  type When,
  type WhenText,
  type WhenValue,
  whenOnDay,
  whenRange,
} from './when.ts';
