// Made from the dataset by `pnpm generate`; do not edit.

export type DossierId = `dossier/${string}`;

export type StatementId = `statement/${string}`;

export type EventId = `event/${string}`;

export type AgreementId = `agreement/${string}`;

export type AssessmentId = `assessment/${string}`;

export type QuestionId = `question/${string}`;

export type PersonId = `person/${string}`;

export type OfficeId = `office/${string}`;

export type OrganizationId = `organization/${string}`;

export type PolityId = `polity/${string}`;

export type PlaceId = `place/${string}`;

export type RelationId = `relation/${string}`;

export type SeriesId = `series/${string}`;

export type TermId = `term/${string}`;

export type SourceId = `source/${string}`;

/** The ids of each kind. */
export interface IdByKind {
  dossier: DossierId;
  statement: StatementId;
  event: EventId;
  agreement: AgreementId;
  assessment: AssessmentId;
  question: QuestionId;
  person: PersonId;
  office: OfficeId;
  organization: OrganizationId;
  polity: PolityId;
  place: PlaceId;
  relation: RelationId;
  series: SeriesId;
  term: TermId;
  source: SourceId;
}
