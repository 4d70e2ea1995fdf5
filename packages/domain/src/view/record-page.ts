import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { AnyRecord, RecordByKind } from '../dataset/records.ts';
import { kindOf, type RecordId } from '../dataset/ref.ts';
import { dateOf } from '../query/date-of.ts';
import { getRecord } from '../query/get-record.ts';
import { precisionOf } from '../time/precision-of.ts';
import { isDisputed } from '../time/uncertain.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';
import { LANGUAGES } from '../vocab/language.ts';
import { TOPICS } from '../vocab/topic.ts';
import { findEntry, labelOf } from '../vocab/vocabulary.ts';
import { describeWhen } from './describe-value.ts';
import { agreementSections } from './kinds/agreement.ts';
import { aliasSections } from './kinds/aliases.ts';
import { assessmentSections } from './kinds/assessment.ts';
import { dossierSections } from './kinds/dossier.ts';
import { eventSections } from './kinds/event.ts';
import { officeSections } from './kinds/office.ts';
import { organizationSections } from './kinds/organization.ts';
import { personSections } from './kinds/person.ts';
import { placeSections } from './kinds/place.ts';
import { politySections } from './kinds/polity.ts';
import { questionSections } from './kinds/question.ts';
import { relationSections } from './kinds/relation.ts';
import { seriesSections } from './kinds/series.ts';
import { sourceSections } from './kinds/source.ts';
import { statementSections } from './kinds/statement.ts';
import { termSections } from './kinds/term.ts';
import { languageName } from './language-name.ts';
import { linkGroups } from './link-groups.ts';
import type { NameForm, PageDate, RecordPage } from './page.ts';
import { PageContext, type ViewOptions } from './page-context.ts';
import { proseRuns } from './prose-runs.ts';
import type { Section } from './section.ts';
import { sortOf } from './sort-of.ts';
import { sourceNote } from './source-note.ts';

type SectionBuilders = { readonly [K in Kind]: (record: RecordByKind[K], context: PageContext) => readonly Section[] };

const SECTIONS: SectionBuilders = {
  agreement: agreementSections,
  assessment: assessmentSections,
  dossier: dossierSections,
  event: eventSections,
  office: officeSections,
  organization: organizationSections,
  person: personSections,
  place: placeSections,
  polity: politySections,
  question: questionSections,
  relation: relationSections,
  series: seriesSections,
  source: sourceSections,
  statement: statementSections,
  term: termSections,
};

function pageDate(record: AnyRecord): PageDate | undefined {
  const when = dateOf(record);
  if (when === undefined) return undefined;
  const disputed = isDisputed(when);
  const edtf = typeof when === 'string' ? when : disputed ? (when.disputed[0]?.value ?? '') : '';
  if (edtf === '') return undefined;
  return { text: describeWhen(when), edtf, precision: precisionOf(edtf), disputed };
}

/** Name forms in other languages than the title's, official ones first where the place says so. */
function nameForms(record: AnyRecord): readonly NameForm[] {
  if (!('name' in record)) return [];
  return LANGUAGES.values.flatMap((lang) => {
    const form = record.name[lang];
    return form === undefined || lang === 'en' ? [] : [{ lang, language: languageName(lang), text: form }];
  });
}

/** How a reader wants the page of a record. */
export interface RecordPageOptions extends ViewOptions {
  /** False leaves both directions of links empty, for who shows sections alone; names of linked records are not read. */
  readonly links?: boolean;
}

/**
 * Everything that a face shows of one record: title, date, summary, sections in reading order, numbered sources, links in
 * both directions, footnotes of the designation policy. Both faces print this; neither formats a fact of its own.
 * Throws `NotFoundError`.
 *
 * @example
 * import { recordPage } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * recordPage(dataset, 'statement/2023-rama-skopje-border-request').sections[0]?.type;
 * // → "renderings"
 */
export function recordPage(dataset: Dataset, id: RecordId, options: RecordPageOptions = {}): RecordPage {
  const record: AnyRecord = getRecord(dataset, id);
  const context = new PageContext(dataset, options);
  const kind = kindOf(record.id as RecordId);
  const date = pageDate(record);
  const sort = sortOf(record);
  const build = SECTIONS[kind] as (record: AnyRecord, context: PageContext) => readonly Section[];
  const title = context.name(record.id);
  const summary = 'summary' in record && record.summary ? proseRuns(record.summary, context) : [];
  const marks = 'sources' in record ? context.marks(record.sources) : [];
  const sections = [...build(record, context), ...aliasSections(record, context)];
  const links = options.links === false ? { linksOut: [], linksIn: [] } : linkGroups(record, context);
  return {
    id: record.id as RecordId,
    kind,
    kindLabel: findEntry(KINDS, kind)?.label ?? kind,
    ...(sort ? { sort } : {}),
    title,
    forms: nameForms(record),
    ...(date ? { date } : {}),
    summary,
    marks,
    sections,
    sources: context.marked.flatMap((ref, index) => {
      const source = findRecord(dataset, ref);
      return source ? [sourceNote(source, index + 1)] : [];
    }),
    ...links,
    topics: 'topics' in record ? (record.topics ?? []).map((topic) => labelOf(TOPICS, topic)) : [],
    footnotes: context.footnotes,
    ...('reviewed' in record && record.reviewed ? { reviewed: record.reviewed } : {}),
    history: 'history' in record ? (record.history ?? []) : [],
  };
}
