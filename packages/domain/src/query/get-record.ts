import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { RecordOf } from '../dataset/records.ts';
import { findRefParts, isKind, type RecordId } from '../dataset/ref.ts';
import { NotFoundError } from '../errors.ts';
import type {
  AgreementId,
  AssessmentId,
  DossierId,
  EventId,
  OfficeId,
  OrganizationId,
  PersonId,
  PlaceId,
  PolityId,
  QuestionId,
  RelationId,
  SeriesId,
  SourceId,
  StatementId,
  TermId,
} from '../generated/ids.ts';
import { nearest } from '../search/nearest.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';

function notFound(dataset: Dataset, id: string): NotFoundError {
  const removed = dataset.removed.find((change) => change.id === id);
  if (removed) {
    return new NotFoundError(
      id.split('/')[0] ?? '',
      id,
      removed.see,
      `'${id}' was withdrawn on ${removed.on} (${removed.why})`,
    );
  }
  const [kind = ''] = id.split('/');
  const known = idsOf(dataset, isKind(kind) ? [kind] : namedKinds());
  const near = nearest(id, known);
  return new NotFoundError(kind, id, near.length > 0 ? near : withSlug(dataset, id.slice(id.indexOf('/') + 1)));
}

/** Kinds whose ids somebody types; the thousands of sources are left out unless they are asked for. */
const namedKinds = (): readonly Kind[] => KINDS.values.filter((kind) => kind !== 'source');

function idsOf(dataset: Dataset, kinds: readonly Kind[]): readonly string[] {
  return kinds.flatMap((kind) => dataset.records[kind].map((record) => record.id));
}

/** Ids of any kind with this slug, for a slug without kind or with the wrong one. */
function withSlug(dataset: Dataset, slug: string): readonly string[] {
  return idsOf(dataset, namedKinds()).filter((id) => id.slice(id.indexOf('/') + 1) === slug);
}

/**
 * The record of an id. A renamed id leads to its record.
 * Throws `NotFoundError` with near ids where there is none, and says why where it was withdrawn.
 *
 * @example
 * import { getRecord } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getRecord(dataset, 'person/edi-rama').name.sq;
 * // → "Edi Rama"
 */
export function getRecord<K extends Kind>(dataset: Dataset, id: RecordId<K>): RecordOf<K> {
  const record = findRecord(dataset, id);
  if (!record) throw notFound(dataset, id);
  return record;
}

function getterOf<K extends Kind>(kind: K): (dataset: Dataset, id: string) => RecordOf<K> {
  return (dataset, id) => {
    if (findRefParts(id)?.kind !== kind) {
      const near = nearest(`${kind}/${id.slice(id.lastIndexOf('/') + 1)}`, idsOf(dataset, [kind]));
      throw new NotFoundError(kind, id, near, `'${id}' is not the id of a ${kind}`);
    }
    return getRecord<K>(dataset, id as RecordId<K>);
  };
}

/** Finds a record by an id that an editor completes. */
type Getter<K extends Kind, Id extends string> = (dataset: Dataset, id: Id) => RecordOf<K>;

/**
 * The agreement of an id; throws `NotFoundError`.
 *
 * @example
 * import { getAgreement } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getAgreement(dataset, 'agreement/ohrid-annex-2023').id;
 * // → agreement/ohrid-annex-2023
 */
export const getAgreement: Getter<'agreement', AgreementId> = /* @__PURE__ */ getterOf('agreement');
/**
 * The assessment of an id; throws `NotFoundError`.
 *
 * @example
 * import { getAssessment } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const [first] = dataset.records.assessment;
 * first && getAssessment(dataset, first.id) === first;
 * // → true
 */
export const getAssessment: Getter<'assessment', AssessmentId> = /* @__PURE__ */ getterOf('assessment');
/**
 * The dossier of an id; throws `NotFoundError`.
 *
 * @example
 * import { getDossier } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getDossier(dataset, 'dossier/skopje-2023-11-22').id;
 * // → dossier/skopje-2023-11-22
 */
export const getDossier: Getter<'dossier', DossierId> = /* @__PURE__ */ getterOf('dossier');
/**
 * The event of an id; throws `NotFoundError`.
 *
 * @example
 * import { getEvent } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getEvent(dataset, 'event/banjska-attack-2023-09-24').id;
 * // → event/banjska-attack-2023-09-24
 */
export const getEvent: Getter<'event', EventId> = /* @__PURE__ */ getterOf('event');
/**
 * The office of an id; throws `NotFoundError`.
 *
 * @example
 * import { getOffice } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getOffice(dataset, 'office/prime-minister-of-albania').id;
 * // → office/prime-minister-of-albania
 */
export const getOffice: Getter<'office', OfficeId> = /* @__PURE__ */ getterOf('office');
/**
 * The organization of an id; throws `NotFoundError`.
 *
 * @example
 * import { getOrganization } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getOrganization(dataset, 'organization/kfor').id;
 * // → organization/kfor
 */
export const getOrganization: Getter<'organization', OrganizationId> = /* @__PURE__ */ getterOf('organization');
/**
 * The person of an id; throws `NotFoundError`.
 *
 * @example
 * import { getPerson } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getPerson(dataset, 'person/edi-rama').id;
 * // → person/edi-rama
 */
export const getPerson: Getter<'person', PersonId> = /* @__PURE__ */ getterOf('person');
/**
 * The place of an id; throws `NotFoundError`.
 *
 * @example
 * import { getPlace } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getPlace(dataset, 'place/skopje').id;
 * // → place/skopje
 */
export const getPlace: Getter<'place', PlaceId> = /* @__PURE__ */ getterOf('place');
/**
 * The polity of an id; throws `NotFoundError`.
 *
 * @example
 * import { getPolity } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getPolity(dataset, 'polity/kosovo').id;
 * // → polity/kosovo
 */
export const getPolity: Getter<'polity', PolityId> = /* @__PURE__ */ getterOf('polity');
/**
 * The question of an id; throws `NotFoundError`.
 *
 * @example
 * import { getQuestion } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getQuestion(dataset, 'question/kosovo-status').id;
 * // → question/kosovo-status
 */
export const getQuestion: Getter<'question', QuestionId> = /* @__PURE__ */ getterOf('question');
/**
 * The relation of an id; throws `NotFoundError`.
 *
 * @example
 * import { getRelation } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getRelation(dataset, 'relation/member-of-albania-nato').id;
 * // → relation/member-of-albania-nato
 */
export const getRelation: Getter<'relation', RelationId> = /* @__PURE__ */ getterOf('relation');
/**
 * The series of an id; throws `NotFoundError`.
 *
 * @example
 * import { getSeries } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getSeries(dataset, 'series/kfor-strength').id;
 * // → series/kfor-strength
 */
export const getSeries: Getter<'series', SeriesId> = /* @__PURE__ */ getterOf('series');
/**
 * The source of an id; throws `NotFoundError`.
 *
 * @example
 * import { getSource } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const [first] = dataset.records.source;
 * first && getSource(dataset, first.id) === first;
 * // → true
 */
export const getSource: Getter<'source', SourceId> = /* @__PURE__ */ getterOf('source');
/**
 * The statement of an id; throws `NotFoundError`.
 *
 * @example
 * import { getStatement } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getStatement(dataset, 'statement/2023-rama-skopje-border-request').id;
 * // → statement/2023-rama-skopje-border-request
 */
export const getStatement: Getter<'statement', StatementId> = /* @__PURE__ */ getterOf('statement');
/**
 * The term of an id; throws `NotFoundError`.
 *
 * @example
 * import { getTerm } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * getTerm(dataset, 'term/association-community').id;
 * // → term/association-community
 */
export const getTerm: Getter<'term', TermId> = /* @__PURE__ */ getterOf('term');
