import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What a record or a provision is about. */
export const TOPICS = /* @__PURE__ */ defineVocabulary('topic', [
  { value: 'status', label: 'Status', definition: 'The standing of a polity.' },
  {
    value: 'territory-and-lines',
    label: 'Territory and lines',
    definition: 'Where one territory ends and another begins, and who watches it.',
  },
  {
    value: 'membership',
    label: 'Membership',
    definition: 'Joining and leaving organizations other than the EU and NATO.',
  },
  { value: 'eu-accession', label: 'EU accession', definition: 'The way into the European Union.' },
  {
    value: 'nato-and-partnership',
    label: 'NATO and partnership',
    definition: 'The Alliance, its members and partners.',
  },
  { value: 'bilateral-relations', label: 'Bilateral relations', definition: 'Ties between two polities.' },
  {
    value: 'regional-cooperation',
    label: 'Regional cooperation',
    definition: 'Formats of several polities of the region.',
  },
  { value: 'security-forces', label: 'Security forces', definition: 'Armies and their mandates.' },
  { value: 'peacekeeping', label: 'Peacekeeping', definition: 'Missions deployed by others.' },
  { value: 'policing', label: 'Policing', definition: 'Police and their mandates.' },
  { value: 'justice', label: 'Justice', definition: 'Courts and prosecutors.' },
  { value: 'accountability', label: 'Accountability', definition: 'Crimes and who answers for them.' },
  {
    value: 'organised-crime',
    label: 'Organised crime',
    definition: 'Trafficking, smuggling and the groups that live by them.',
  },
  {
    value: 'municipalities',
    label: 'Municipalities',
    definition: 'Local self-government, including the Association/Community.',
  },
  { value: 'elections', label: 'Elections', definition: 'How voters choose and who takes part.' },
  {
    value: 'community-rights',
    label: 'Community rights',
    definition: 'Rights of communities that are not the majority.',
  },
  {
    value: 'language-and-education',
    label: 'Language and education',
    definition: 'Languages in use, schools, diplomas.',
  },
  { value: 'heritage', label: 'Heritage', definition: 'Religious and cultural sites.' },
  { value: 'missing-persons', label: 'Missing persons', definition: 'People unaccounted for.' },
  { value: 'displacement-and-return', label: 'Displacement and return', definition: 'Flight, expulsion, return.' },
  { value: 'property', label: 'Property', definition: 'Ownership, including the cadastre.' },
  { value: 'movement', label: 'Movement', definition: 'People and their papers on the move.' },
  { value: 'vehicles', label: 'Vehicles', definition: 'Plates and insurance.' },
  { value: 'customs-and-trade', label: 'Customs and trade', definition: 'Goods, stamps, tariffs.' },
  { value: 'energy', label: 'Energy', definition: 'Power, grid and supply.' },
  { value: 'telecommunications', label: 'Telecommunications', definition: 'Codes, operators, frequencies.' },
  { value: 'infrastructure', label: 'Infrastructure', definition: 'Roads, bridges, water.' },
  { value: 'funds', label: 'Funds', definition: 'Aid, budgets and conditions on them.' },
  { value: 'implementation', label: 'Implementation', definition: 'Watching over what was agreed.' },
  { value: 'demography', label: 'Demography', definition: 'How many people live where.' },
  { value: 'media', label: 'Media', definition: 'Outlets, and how they report.' },
]);
export type Topic = ValueOf<typeof TOPICS>;
