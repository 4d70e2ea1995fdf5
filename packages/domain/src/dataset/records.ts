import type * as authored from '../generated/records.ts';
import type { Kind } from '../vocab/kind.ts';

/** A value that nothing may change, all the way down. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: DeepReadonly<T[Field]> }
    : T;

type With<T, Fields extends keyof T> = T & { [Field in Fields]-?: Exclude<T[Field], undefined> };

/** Published: keys of observations are derived where their author wrote none. */
export type Observation = DeepReadonly<With<authored.Observation, 'key'>>;

/** Published: the sources of a statement follow from its renderings where it names none itself. */
export type Statement = DeepReadonly<With<authored.Statement, 'sources'>>;
export type Series = DeepReadonly<Omit<authored.Series, 'observations'>> & {
  readonly observations: readonly Observation[];
};

export type Agreement = DeepReadonly<authored.Agreement>;
export type Assessment = DeepReadonly<authored.Assessment>;
export type Dossier = DeepReadonly<authored.Dossier>;
export type Event = DeepReadonly<authored.Event>;
export type Office = DeepReadonly<authored.Office>;
export type Organization = DeepReadonly<authored.Organization>;
export type Person = DeepReadonly<authored.Person>;
export type Place = DeepReadonly<authored.Place>;
export type Polity = DeepReadonly<authored.Polity>;
export type Question = DeepReadonly<authored.Question>;
export type Relation = DeepReadonly<authored.Relation>;
export type Source = DeepReadonly<authored.Source>;
export type Term = DeepReadonly<authored.Term>;

/** The record type of each kind, as published. */
export interface RecordByKind {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly event: Event;
  readonly agreement: Agreement;
  readonly assessment: Assessment;
  readonly question: Question;
  readonly person: Person;
  readonly office: Office;
  readonly organization: Organization;
  readonly polity: Polity;
  readonly place: Place;
  readonly relation: Relation;
  readonly series: Series;
  readonly term: Term;
  readonly source: Source;
}

export type RecordOf<K extends Kind> = RecordByKind[K];
export type AnyRecord = RecordByKind[Kind];

export type Acceptance = DeepReadonly<authored.Acceptance>;
export type ActorOrUnnamed = DeepReadonly<authored.ActorOrUnnamed>;
export type Alias = DeepReadonly<authored.Alias>;
export type Attestation = DeepReadonly<authored.Attestation>;
export type Cause = DeepReadonly<authored.Cause>;
export type Change = DeepReadonly<authored.Change>;
export type DossierSection = DeepReadonly<authored.DossierSection>;
export type EventFigure = DeepReadonly<authored.EventFigure>;
export type FactorRow = DeepReadonly<authored.FactorRow>;
export type Finding = DeepReadonly<authored.Finding>;
export type Holder = DeepReadonly<authored.Holder>;
export type LocalizedName = DeepReadonly<authored.LocalizedName>;
export type Obligation = DeepReadonly<authored.Obligation>;
export type Participant = DeepReadonly<authored.Participant>;
export type Position = DeepReadonly<authored.Position>;
export type Prose = DeepReadonly<authored.Prose>;
export type Provision = DeepReadonly<authored.Provision>;
export type Rendering = DeepReadonly<authored.Rendering>;
export type SourceRef = DeepReadonly<authored.SourceRef>;
export type Speaker = DeepReadonly<authored.Speaker>;
export type Stage = DeepReadonly<authored.Stage>;

/** Any of the steps of a relation that has steps. */
export type Step = DeepReadonly<authored.MembershipStepRow | authored.RecognitionStepRow | authored.MeasuresStepRow>;
