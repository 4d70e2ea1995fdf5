import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What sort of place it is. */
export const PLACE_CLASSES = /* @__PURE__ */ defineVocabulary('place-class', [
  { value: 'settlement', label: 'Settlement', definition: 'A city, town or village.' },
  { value: 'municipality', label: 'Municipality', definition: 'A unit of local self-government.' },
  { value: 'district', label: 'District', definition: 'A unit above the municipality.' },
  { value: 'region', label: 'Region', definition: 'A named area without organs.' },
  { value: 'crossing', label: 'Crossing', definition: 'A point of passage on a line.' },
  { value: 'line', label: 'Line', definition: 'Where two polities meet; what it is called is a matter of policy.' },
  { value: 'base', label: 'Base', definition: 'A camp or base of forces.' },
  { value: 'bridge', label: 'Bridge', definition: 'A bridge.' },
  { value: 'waterway', label: 'Waterway', definition: 'A river, lake or canal.' },
  { value: 'site', label: 'Site', definition: 'A building, monastery or monument.' },
  { value: 'road', label: 'Road', definition: 'A road or railway.' },
]);
export type PlaceClass = ValueOf<typeof PLACE_CLASSES>;
