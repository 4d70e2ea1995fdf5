import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What sort of body an organization is. */
export const ORGANIZATION_CLASSES = /* @__PURE__ */ defineVocabulary('organization-class', [
  { value: 'alliance', label: 'Alliance', definition: 'States bound to mutual defence.' },
  { value: 'igo', label: 'Intergovernmental organization', definition: 'Another body of states.' },
  { value: 'initiative', label: 'Initiative', definition: 'A standing format without legal personality.' },
  { value: 'government', label: 'Government', definition: 'The executive of a polity.' },
  { value: 'legislature', label: 'Legislature', definition: 'An assembly that makes law.' },
  {
    value: 'institution',
    label: 'Institution',
    definition: 'Another public organ, including organs and agencies of the EU, and prosecutors.',
  },
  { value: 'court', label: 'Court', definition: 'A court or tribunal.' },
  { value: 'mission', label: 'Mission', definition: 'Deployed by others in a territory.' },
  { value: 'armed-force', label: 'Armed force', definition: 'The force of a polity.' },
  { value: 'police', label: 'Police', definition: 'A police service.' },
  { value: 'armed-group', label: 'Armed group', definition: 'An armed group that is not of a state.' },
  { value: 'party', label: 'Political party', definition: 'A party, list or coalition.' },
  { value: 'ngo', label: 'Non-governmental organization', definition: 'An association, institute or monitor.' },
  { value: 'company', label: 'Company', definition: 'A business.' },
  { value: 'media', label: 'Media', definition: 'A newsroom or agency.' },
  { value: 'religious-community', label: 'Religious community', definition: 'A church or other religious body.' },
]);
export type OrganizationClass = ValueOf<typeof ORGANIZATION_CLASSES>;
