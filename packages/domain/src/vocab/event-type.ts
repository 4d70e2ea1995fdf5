import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What kind of act an event was; the act, not its cause. */
export const EVENT_TYPES = /* @__PURE__ */ defineVocabulary('event-type', [
  {
    value: 'meeting',
    label: 'Meeting',
    definition: 'Officials meet without bargaining over a text; else a negotiation.',
  },
  { value: 'negotiation', label: 'Negotiation', definition: 'A round of talks over a text, with or without result.' },
  { value: 'visit', label: 'Visit', definition: 'One side travels to another; a meeting within it is a part of it.' },
  { value: 'declaration', label: 'Declaration', definition: 'A body states a political will, such as independence.' },
  { value: 'decision', label: 'Decision', definition: 'An executive or international organ orders something.' },
  { value: 'legislation', label: 'Legislation', definition: 'An assembly adopts law.' },
  { value: 'vote', label: 'Vote', definition: 'A ballot of an assembly or organ that is not law; carries the counts.' },
  { value: 'election', label: 'Election', definition: 'Voters choose.' },
  {
    value: 'appointment',
    label: 'Appointment',
    definition: 'Somebody enters an office; the tenure itself stands in the office.',
  },
  {
    value: 'resignation',
    label: 'Resignation',
    definition: 'Somebody leaves an office; the tenure itself stands in the office.',
  },
  { value: 'ruling', label: 'Ruling', definition: 'One judgment or opinion of a court.' },
  {
    value: 'proceeding',
    label: 'Proceeding',
    definition: 'A case before a court or prosecutor over time, with stages.',
  },
  { value: 'arrest', label: 'Arrest', definition: 'Persons are taken.' },
  { value: 'seizure', label: 'Seizure', definition: 'Goods, arms or buildings are taken.' },
  { value: 'protest', label: 'Protest', definition: 'A gathering without much violence.' },
  { value: 'riot', label: 'Riot', definition: 'Crowd violence against people or property.' },
  { value: 'blockade', label: 'Blockade', definition: 'Passage is closed, by whoever.' },
  { value: 'clash', label: 'Clash', definition: 'Two sides fight or scuffle and neither planned an assault.' },
  { value: 'attack', label: 'Attack', definition: 'One side strikes the other or an installation by plan.' },
  { value: 'killing', label: 'Killing', definition: 'Unarmed persons are killed outside a fight.' },
  {
    value: 'military-operation',
    label: 'Military operation',
    definition: 'Forces of a state or alliance act over days.',
  },
  { value: 'deployment', label: 'Deployment', definition: 'Forces arrive, leave or change.' },
  { value: 'exercise', label: 'Exercise', definition: 'Forces train.' },
  {
    value: 'incident',
    label: 'Incident',
    definition: 'A short occurrence at a line or post that fits none of the others.',
  },
  { value: 'displacement', label: 'Displacement', definition: 'People flee, are expelled or return.' },
  { value: 'disaster', label: 'Disaster', definition: 'An accident or a natural calamity.' },
  { value: 'commemoration', label: 'Commemoration', definition: 'An anniversary or memorial act.' },
  { value: 'census', label: 'Census', definition: 'A population is counted.' },
  { value: 'process', label: 'Process', definition: 'A frame for events over years, such as the dialogue.' },
]);
export type EventType = ValueOf<typeof EVENT_TYPES>;
