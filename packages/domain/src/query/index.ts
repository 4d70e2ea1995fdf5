export { acceptanceOf, type PartyAcceptance } from './acceptance-of.ts';
export { bodiesOf } from './bodies-of.ts';
export { CITATION_STYLES, type CitationStyle, type CslItem, cite, cslItem } from './cite.ts';
export { compareSides, type Picture, type SidesCompared, type SideVerdict } from './compare-sides.ts';
export { type Count, countBy } from './counting/count-by.ts';
export type { CountingRule, CountQuestion, Decision } from './counting/counting-rule.ts';
export { COUNTING_RULES } from './counting/rules.ts';
export { compareRecordDates, dateOf, sortDateOf } from './date-of.ts';
export {
  type Assessed,
  type AssessorRelation,
  type Delivery,
  type DeliveryOptions,
  deliveryOf,
  type ObligationDelivery,
} from './delivery-of.ts';
export { type Designation, type DesignationOptions, designate } from './designate.ts';
export {
  type ChangeSign,
  type DayChange,
  type DayDiff,
  diffDays,
  type FigureChange,
  type OfficeChange,
  type RecognitionChange,
  type StandingChange,
} from './diff-days.ts';
export {
  type EvidenceRow,
  type ExplainOptions,
  type Explanation,
  explain,
  type FactorExplained,
  type PathStep,
} from './explain.ts';
export {
  getAgreement,
  getAssessment,
  getDossier,
  getEvent,
  getOffice,
  getOrganization,
  getPerson,
  getPlace,
  getPolity,
  getQuestion,
  getRecord,
  getRelation,
  getSeries,
  getSource,
  getStatement,
  getTerm,
} from './get-record.ts';
export type { HeldOffice } from './held-office.ts';
export { holderOf } from './holder-of.ts';
export { type Correction, listCorrections } from './list-corrections.ts';
export { listAllRecords, listRecords } from './list-records.ts';
export { listUnassessed, type Unassessed } from './list-unassessed.ts';
export { membersOf } from './members-of.ts';
export { type MembershipRelation, membershipStatus } from './membership-status.ts';
export { type ModifiedBy, modificationsOf } from './modifications-of.ts';
export { localized, type NameOptions, nameOf, sourceTitle } from './name-of.ts';
export { type Link, type Neighbours, neighbours } from './neighbours.ts';
export { observationsOf } from './observations-of.ts';
export { officesOf, type Tenure } from './offices-of.ts';
export { type FigureOnDay, type OfficeOnDay, type OnDay, onDay } from './on-day.ts';
export { type PositionsOnDay, positionsOn } from './positions-on.ts';
export { RECOGNITION_RULES, type RecognitionCount, type RecognitionRule, recognitionsOf } from './recognitions-of.ts';
export { sideOf, sideOfSpeaker } from './side-of.ts';
export type { StandingOnDay } from './standings-on.ts';
export { statementsBy } from './statements-by.ts';
export { type Stats, statsOf } from './stats-of.ts';
export { type TimelineEntry, type TimelineOptions, timeline } from './timeline.ts';
