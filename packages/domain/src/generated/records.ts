// Made from the schemas by `pnpm generate`; do not edit.
import type { RecordId, Ref } from '../dataset/ref.ts';
import type { AcceptanceMode, AgreementStage, AliasType, AttestationStatus, Bearing, Bound, CausalLink, Caveat, CodeScheme, CodeStatus, DossierFigureType, EventType, Factor, FindingClass, FindingOutcome, HistoryType, HolderMode, Language, Measure, MeasuresStep, MembershipStep, ModificationEffect, ObservationFlag, OrganizationClass, ParticipantRole, PlaceClass, ProceedingStage, ReadExtent, Reading, RecognitionStep, RenderingMode, Reuse, SeriesNature, Side, SourceClass, SpeechAct, Stance, Standing, SuccessionMode, Topic, TranslationOrigin, UnknownReason, WherePrecision } from '../vocab/index.ts';

/** A BCP 47 language tag; never bare sr. */
export type LanguageTag = string
/** As When; ../b is allowed. */
export type Period = string
/** A polity, organization or person, or words for a group that has no record. */
export type ActorOrUnnamed = (Ref<'polity' | 'organization' | 'person'> | Unnamed)
/** Name of a row, unique in its list, never reused. */
export type Key = string
/** One point in time as EDTF level 1: 2023-11-22, 2023-11, 2023, 1998-21 (spring), 199X; ~ approximate, ? uncertain, % both. */
export type EdtfDate = string
/** When something happened: a date, or a/b with both days included; a/.. only while it goes on. */
export type When = string
/** A lasting, directed tie between two actors. */
export type Relation = (Membership | Recognition | Measures | Contribution | Support | Borders | Succession)

export interface RecordsByKind {
dossier: Dossier
statement: Statement
event: Event
agreement: Agreement
assessment: Assessment
question: Question
person: Person
office: Office
organization: Organization
polity: Polity
place: Place
relation: Relation
series: Series
term: Term
source: Source
}
/** A guided reading whose every paragraph links to records. */
export interface Dossier {
id: RecordId<'dossier'>
name: LocalizedName
aliases?: Alias[]
summary: Prose
sections: DossierSection[]
topics?: Topic[]
reviewed: EdtfDate
history?: Change[]
}
/** A name by language; sr-Latn is derived from sr-Cyrl and written only to override. */
export interface LocalizedName {
en: string
sq?: string
"sr-Cyrl"?: string
"sr-Latn"?: string
mk?: string
bs?: string
hr?: string
tr?: string
}
/** A second name and why it exists. */
export interface Alias {
text: string
lang: LanguageTag
type: AliasType
during?: Period
usedBy?: ActorOrUnnamed[]
sources?: SourceRef[]
}
/** A group that has no record; never a private person. */
export interface Unnamed {
unnamed: string
}
/** A source under a unit; `supports` lists paths of fields, without it the source supports all of the unit. */
export interface SourceRef {
ref: Ref<'source'>
locator?: string
supports?: string[]
}
/** A text of ours by language; [[kind/slug]] prints a linked name, [[kind/slug|words]] other words. */
export interface Prose {
en: string
sq?: string
"sr-Cyrl"?: string
"sr-Latn"?: string
mk?: string
bs?: string
hr?: string
tr?: string
}
export interface DossierSection {
key: Key
heading: LocalizedName
text: Prose
figures?: DossierFigure[]
}
export interface DossierFigure {
type: DossierFigureType
of?: Ref<'agreement' | 'series' | 'question' | 'statement'>
query?: string
caption: string
}
/** One change of a published record: when, what, why. */
export interface Change {
on: EdtfDate
type: HistoryType
what: string
why: string
fields?: string[]
sources?: SourceRef[]
}
/** One speech act, with its renderings. */
export interface Statement {
id: RecordId<'statement'>
name: LocalizedName
aliases?: Alias[]
act: SpeechAct
speakers: Speaker[]
/** Day of the utterance; publication stands in the source. */
when: (When | Unknown | DisputedWhen)
where?: (Spot[] | Unknown | DisputedSpots)
occasion?: Ref<'event'>
audience?: ActorOrUnnamed[]
about: Ref<'dossier' | 'statement' | 'event' | 'agreement' | 'assessment' | 'question' | 'person' | 'office' | 'organization' | 'polity' | 'place' | 'relation' | 'series' | 'term' | 'source'>[]
/** The statement that this one denies, accepts or rejects. */
answers?: Ref<'statement'>
spokenIn?: (LanguageTag | Unknown)
renderings?: Rendering[]
attestation?: Attestation
summary: Prose
topics?: Topic[]
/** May be left out where renderings name them. */
sources?: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
export interface Speaker {
actor: Ref<'polity' | 'organization' | 'person'>
/** The office held that day, or words; always written for a person. */
capacity?: (Ref<'office'> | Prose)
/** On whose behalf. */
for?: Ref<'polity' | 'organization' | 'person'>
through?: ActorOrUnnamed
}
/** Looked for and not known; says why. */
export interface Unknown {
unknown: UnknownReason
note?: string
}
/** Two or more rival values, each with its sources. */
export interface DisputedWhen {
disputed: {
value: When
by?: Ref<'polity' | 'organization' | 'person'>[]
sources: SourceRef[]
}[]
question?: Ref<'question'>
}
export interface Spot {
place: Ref<'place' | 'polity'>
precision: WherePrecision
}
/** Two or more rival values, each with its sources. */
export interface DisputedSpots {
disputed: {
value: Spot[]
by?: Ref<'polity' | 'organization' | 'person'>[]
sources: SourceRef[]
}[]
question?: Ref<'question'>
}
/** One outlet's version of an utterance. */
export interface Rendering {
key: Key
source: Ref<'source'>
locator?: string
lang: LanguageTag
mode: RenderingMode
translation?: TranslationOrigin
text?: string
comparedWith?: Key
added?: string[]
omitted?: string[]
changed?: string[]
}
/** On what is not common ground: who says that it happened, and who denies it. */
export interface Attestation {
status: AttestationStatus
saidBy?: ActorOrUnnamed[]
deniedBy?: ActorOrUnnamed[]
noComment?: ActorOrUnnamed[]
against?: SourceRef[]
question?: Ref<'question'>
note?: string
}
/** Ids of the same thing in other databases. */
export interface Identifiers {
wikidata?: string
paX?: string
unSymbol?: string
ucdp?: string
geonames?: string
gns?: string
}
/** Something that happened or is said to have happened. */
export interface Event {
id: RecordId<'event'>
name: LocalizedName
aliases?: Alias[]
type: EventType
/** Day of the event, never of the report. */
when: (When | Unknown | DisputedWhen)
/** Dates on which a source shows it going on. */
attested?: EdtfDate[]
where?: (Spot[] | Unknown | DisputedSpots)
participants?: Participant[]
figures?: EventFigure[]
attestation?: Attestation
partOf?: Ref<'event'>
causedBy?: Cause[]
proceeding?: Proceeding
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
export interface Participant {
actor: ActorOrUnnamed
role: ParticipantRole
attestation?: Attestation
sources?: SourceRef[]
}
/** One number about the event as one reporter gives it. */
export interface EventFigure {
key: Key
measure: Measure
value?: number
low?: number
high?: number
bound?: Bound
group?: string
asOf: (EdtfDate | Unknown)
by?: ActorOrUnnamed[]
flags?: ObservationFlag[]
note?: string
sources: SourceRef[]
}
/** An earlier event that somebody ties to this one; always that claimant's account. */
export interface Cause {
key: Key
event: Ref<'event'>
link: CausalLink
claimedBy: ActorOrUnnamed[]
sources: SourceRef[]
}
/** A case over time. */
export interface Proceeding {
authority: Ref<'organization'>
matter: string
stages: Stage[]
}
/** One stage of a case. */
export interface Stage {
key: Key
stage: ProceedingStage
on: (EdtfDate | Unknown | DisputedDate)
/** Whom it concerns; all defendants when left out. */
persons?: Ref<'person'>[]
authority?: Ref<'organization'>
outcome?: string
attestation?: Attestation
sources: SourceRef[]
}
/** Two or more rival values, each with its sources. */
export interface DisputedDate {
disputed: {
value: EdtfDate
by?: Ref<'polity' | 'organization' | 'person'>[]
sources: SourceRef[]
}[]
question?: Ref<'question'>
}
/** A text or set of undertakings, in whatever form accepted. */
export interface Agreement {
id: RecordId<'agreement'>
name: LocalizedName
aliases?: Alias[]
stage: AgreementStage
when: (When | Unknown | DisputedWhen)
where?: (Spot[] | Unknown | DisputedSpots)
parties: Ref<'polity' | 'organization' | 'person'>[]
facilitators?: Ref<'polity' | 'organization' | 'person'>[]
/** The package that it belongs to. */
partOf?: Ref<'agreement'>
acceptance: Acceptance[]
provisions?: Provision[]
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** One act by which a party took, or did not take, the text. */
export interface Acceptance {
key: Key
party: Ref<'polity' | 'organization' | 'person'>
mode: AcceptanceMode
on?: (EdtfDate | Unknown | DisputedDate)
by?: Ref<'polity' | 'organization' | 'person'>[]
via?: Ref<'statement' | 'event'>
attestation?: Attestation
note?: string
sources: SourceRef[]
}
/** One article or point of a text. */
export interface Provision {
key: Key
label: string
summary: Prose
quote?: ProvisionQuote
topics?: Topic[]
obligations?: Obligation[]
modifies?: Modification[]
sources?: SourceRef[]
}
/** The provision's own words, at most 40. */
export interface ProvisionQuote {
lang: LanguageTag
text: string
source: Ref<'source'>
}
/** Who has to do what, for whom, by when, on what condition. */
export interface Obligation {
key: Key
obligors: (Ref<'polity' | 'organization' | 'person'>[] | Unknown)
beneficiaries?: ActorOrUnnamed[]
action: Prose
/** The text's own time, as an ISO 8601 duration. */
term?: string
/** The day that a source gives; never computed from the term. */
deadline?: (EdtfDate | Unknown | DisputedDate | NotApplicable)
condition?: Prose
modifies?: Modification[]
sources?: SourceRef[]
}
/** The question does not arise; says why. */
export interface NotApplicable {
notApplicable: string
}
/** What this text does to a row of an earlier one. */
export interface Modification {
target: Ref<'agreement'>
effect: ModificationEffect
}
/** One assessor's verdict on one date. */
export interface Assessment {
id: RecordId<'assessment'>
targets: Ref<'agreement'>[]
/** Whose performance, where the assessor tells them apart. */
obligors?: Ref<'polity' | 'organization' | 'person'>[]
assessor: Ref<'polity' | 'organization' | 'person'>
asOf: (EdtfDate | Unknown)
verdict: Verdict
/** Our reading, labelled as ours; never averaged. */
reading: Reading
readingNote?: string
basis?: Ref<'statement' | 'event' | 'question'>
sources: SourceRef[]
reviewed?: EdtfDate
history?: Change[]
}
/** The assessor's own verdict, on its own scale or in our paraphrase. */
export interface Verdict {
scale?: string
level?: string
/** Our paraphrase of the assessor's words. */
gist?: string
}
/** A contested yes-or-no proposition, its positions and findings. */
export interface Question {
id: RecordId<'question'>
name: LocalizedName
aliases?: Alias[]
proposition: Prose
about: Ref<'dossier' | 'statement' | 'event' | 'agreement' | 'assessment' | 'question' | 'person' | 'office' | 'organization' | 'polity' | 'place' | 'relation' | 'series' | 'term' | 'source'>[]
positions: Position[]
findings?: Finding[]
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** Who holds what about the proposition, from when to when. */
export interface Position extends Interval {
key: Key
holders: ActorOrUnnamed[]
stance: Stance
summary: Prose
via?: Ref<'statement' | 'event' | 'agreement'>[]
sources: SourceRef[]
}
/** How long something held, half-open [start, end). */
export interface Interval {
/** First day on which it held. */
start: (EdtfDate | Unknown | DisputedDate)
/** First day on which it no longer held; open: had not ended at the last attested date. */
end?: ("open" | EdtfDate | Unknown | DisputedDate)
/** Last day on which it held, for sources that say so; instead of end. */
until?: (EdtfDate | DisputedDate)
/** Dates on which a source shows it holding. */
attested?: EdtfDate[]
}
/** What a body found about the proposition, and what it left open. */
export interface Finding {
key: Key
body: Ref<'organization'>
class: FindingClass
on: (EdtfDate | Unknown | DisputedDate)
outcome: FindingOutcome
holding: Prose
doesNotDecide?: Prose
event?: Ref<'event'>
sources: SourceRef[]
}
/** A person in a public role; offices, statements and proceedings point here. */
export interface Person {
id: RecordId<'person'>
name: PairedName
aliases?: Alias[]
born?: EdtfDate
died?: EdtfDate
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** A name with its English, Albanian and Serbian Cyrillic forms at least. */
export interface PairedName {
en: string
sq: string
"sr-Cyrl": string
"sr-Latn"?: string
mk?: string
bs?: string
hr?: string
tr?: string
}
/** A post and everyone who held it. */
export interface Office {
id: RecordId<'office'>
name: LocalizedName
aliases?: Alias[]
/** The body it belongs to, the latest one. */
of: Ref<'organization' | 'polity'>
existed?: Interval
/** How many hold it at one time; 1 when left out. */
seats?: number
holders: Holder[]
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** Who held the office, in which mode, from when to when. */
export interface Holder extends Interval {
key: Key
holder: ("vacant" | Ref<'person'> | Unknown)
mode: HolderMode
standing?: Standing
recognisedBy?: ActorOrUnnamed[]
note?: string
sources: SourceRef[]
}
/** A body with members or staff, or a lasting initiative. */
export interface Organization {
id: RecordId<'organization'>
name: LocalizedName
aliases?: Alias[]
class: OrganizationClass
/** The polity whose organ it is. */
of?: Ref<'polity'>
side?: Side
existed?: Interval
parents?: Parent[]
mandates?: Mandate[]
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** The organization that this one was part of, and when. */
export interface Parent extends Interval {
org: Ref<'organization'>
sources?: SourceRef[]
}
/** What it was charged with, by which text, and when. */
export interface Mandate extends Interval {
key: Key
text: string
basis?: Ref<'agreement' | 'event' | 'statement'>
sources: SourceRef[]
}
/** A state or territory, now or then. */
export interface Polity {
id: RecordId<'polity'>
name: LocalizedName
aliases?: Alias[]
existed?: Interval
/** Where the status is contested; then no years stand here, they would take a side. */
statusQuestion?: Ref<'question'>
codes?: PolityCode[]
side?: Side
summary?: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
export interface PolityCode {
scheme: CodeScheme
code?: string
status: CodeStatus
}
/** A settlement, crossing, line, base or other spot. */
export interface Place {
id: RecordId<'place'>
name: PairedName
aliases?: Alias[]
class: PlaceClass
/** Name forms that are official there. */
officialLangs?: Language[]
/**
 * Longitude and latitude in degrees, WGS 84.
 * 
 * @maxItems 2
 */
point?: readonly [longitude: number, latitude: number]
within?: Within[]
/**
 * The two polities that a line lies between.
 * 
 * @maxItems 2
 */
between?: readonly [Ref<'polity'>, Ref<'polity'>]
existed?: Interval
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** What the place lay in, and when. */
export interface Within extends Interval {
key: Key
place: Ref<'place' | 'polity'>
attestation?: Attestation
sources?: SourceRef[]
}
/** The way into, in, or out of an organization, step by step. */
export interface Membership {
id: RecordId<'relation'>
subject: Ref<'polity' | 'organization' | 'person'>
object: Ref<'polity' | 'organization' | 'person'>
predicate: "member-of"
steps: MembershipStepRow[]
summary?: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** One step, dated by itself or by an event. */
export interface MembershipStepRow {
key: Key
step: MembershipStep
on?: (EdtfDate | Unknown | DisputedDate)
/** The event that dates the step and holds its votes. */
event?: Ref<'event'>
/** Under which name. */
as?: string
detail?: string
attestation?: Attestation
sources: SourceRef[]
}
/** The recognition of one polity by another, step by step. */
export interface Recognition {
id: RecordId<'relation'>
subject: Ref<'polity' | 'organization' | 'person'>
object: Ref<'polity' | 'organization' | 'person'>
predicate: "recognises"
steps: RecognitionStepRow[]
summary?: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** One step, dated by itself or by an event. */
export interface RecognitionStepRow {
key: Key
step: RecognitionStep
on?: (EdtfDate | Unknown | DisputedDate)
/** The event that dates the step and holds its votes. */
event?: Ref<'event'>
/** Under which name. */
as?: string
detail?: string
attestation?: Attestation
sources: SourceRef[]
}
/** Measures that one actor keeps on another, step by step. */
export interface Measures {
id: RecordId<'relation'>
subject: Ref<'polity' | 'organization' | 'person'>
object: Ref<'polity' | 'organization' | 'person'>
predicate: "imposes-measures-on"
steps: MeasuresStepRow[]
summary?: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** One step, dated by itself or by an event. */
export interface MeasuresStepRow {
key: Key
step: MeasuresStep
on?: (EdtfDate | Unknown | DisputedDate)
/** The event that dates the step and holds its votes. */
event?: Ref<'event'>
/** Under which name. */
as?: string
detail?: string
attestation?: Attestation
sources: SourceRef[]
}
/** People sent to a mission or force; they may leave and return. */
export interface Contribution {
id: RecordId<'relation'>
subject: Ref<'polity' | 'organization' | 'person'>
object: Ref<'polity' | 'organization' | 'person'>
predicate: "contributes-to"
spells: Spell[]
summary?: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** A time without interruption. */
export interface Spell extends Interval {
key: Key
sources: SourceRef[]
}
/** The backing of one actor by another, with its grounds. */
export interface Support extends Interval {
id: RecordId<'relation'>
subject: Ref<'polity' | 'organization' | 'person'>
object: Ref<'polity' | 'organization' | 'person'>
predicate: "supports"
factors?: FactorRow[]
summary?: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** One ground, with its evidence. */
export interface FactorRow {
factor: Factor
summary: Prose
evidence: Evidence[]
sources: SourceRef[]
}
/** A record or source, and how it stands to the factor. */
export interface Evidence {
ref: Ref<'dossier' | 'statement' | 'event' | 'agreement' | 'assessment' | 'question' | 'person' | 'office' | 'organization' | 'polity' | 'place' | 'relation' | 'series' | 'term' | 'source'>
bearing: Bearing
}
/** Two polities that lie side by side. */
export interface Borders extends Interval {
id: RecordId<'relation'>
subject: Ref<'polity' | 'organization' | 'person'>
object: Ref<'polity' | 'organization' | 'person'>
predicate: "borders"
summary?: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** One body or polity that came after another. */
export interface Succession {
id: RecordId<'relation'>
subject: Ref<'polity' | 'organization' | 'person'>
object: Ref<'polity' | 'organization' | 'person'>
predicate: "succeeds"
mode: SuccessionMode
start: (EdtfDate | Unknown | DisputedDate)
summary?: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** One quantity under one definition. */
export interface Series {
id: RecordId<'series'>
name: LocalizedName
aliases?: Alias[]
unit: string
measure: Measure
nature: SeriesNature
geography: Ref<'place' | 'polity' | 'organization'>
definition: Prose
method?: Prose
groups?: string[]
breaks?: SeriesBreak[]
observations: Observation[]
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
export interface SeriesBreak {
at: EdtfDate
why: string
}
/** One number of the series as one reporter gives it. */
export interface Observation {
key?: Key
period: When
geography?: Ref<'place' | 'polity' | 'organization'>
value?: number
low?: number
high?: number
bound?: Bound
group?: string
asOf: (EdtfDate | Unknown)
by?: ActorOrUnnamed[]
flags?: ObservationFlag[]
note?: string
sources: SourceRef[]
}
/** A word of the field. */
export interface Term {
id: RecordId<'term'>
name: LocalizedName
aliases?: Alias[]
definition: Prose
related?: Ref<'dossier' | 'statement' | 'event' | 'agreement' | 'assessment' | 'question' | 'person' | 'office' | 'organization' | 'polity' | 'place' | 'relation' | 'series' | 'term' | 'source'>[]
loaded?: Loaded
summary: Prose
topics?: Topic[]
sources: SourceRef[]
sameAs?: Identifiers
reviewed: EdtfDate
history?: Change[]
}
/** Why the word stays out of our own prose, and what we write instead. */
export interface Loaded {
match: LoadedPattern[]
usages: Usage[]
instead?: string
}
export interface LoadedPattern {
lang: LanguageTag
pattern: string
}
/** Who uses the word, and what they mean by it. */
export interface Usage {
usedBy: ActorOrUnnamed[]
connotation: string
sources: SourceRef[]
}
/** A text that was read: whose it is, how much of it, and when. */
export interface Source {
id: RecordId<'source'>
class: SourceClass
/** The original publisher, whoever's page was read. */
publisher: string
/** Whose page was read, where it is a mirror or a repost. */
carrier?: string
side: Side
author?: string[]
title: (string | Unknown)
issued: (EdtfDate | Unknown)
lang: LanguageTag
url: (string | Unknown)
archiveUrl?: string
read: ReadNote
caveats?: Caveat[]
reuse: Reuse
note?: string
history?: Change[]
}
/** When it was read and how much of it. */
export interface ReadNote {
on: EdtfDate
extent: ReadExtent
}
