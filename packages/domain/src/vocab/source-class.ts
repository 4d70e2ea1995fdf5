import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Where a source stands on the ladder from primary document to encyclopaedia. */
export const SOURCE_CLASSES = /* @__PURE__ */ defineVocabulary('source-class', [
  { value: 'primary-official', label: 'Primary, official', definition: "An institution's own text." },
  { value: 'primary-court', label: 'Primary, court', definition: 'A judgment, opinion or filing of a court.' },
  { value: 'igo-report', label: 'International report', definition: 'An international body reports on others.' },
  { value: 'party-report', label: 'Party report', definition: 'A party reports on itself or its rival.' },
  { value: 'independent-monitor', label: 'Independent monitor', definition: 'An NGO or tracker that measures.' },
  { value: 'wire', label: 'News agency', definition: 'A news agency.' },
  { value: 'media', label: 'Media', definition: 'A newspaper, broadcaster or site.' },
  { value: 'academic', label: 'Academic', definition: 'A scholarly text or database.' },
  { value: 'advocacy', label: 'Advocacy', definition: 'Argues a cause; includes human-rights organizations.' },
  { value: 'tertiary', label: 'Tertiary', definition: 'Encyclopaedias, lists and portals: may point, never counts.' },
]);
export type SourceClass = ValueOf<typeof SOURCE_CLASSES>;
