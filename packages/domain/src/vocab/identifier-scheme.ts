import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Other databases that hold the same thing. */
export const IDENTIFIER_SCHEMES = /* @__PURE__ */ defineVocabulary('identifier-scheme', [
  { value: 'wikidata', label: 'Wikidata', definition: 'Item id.' },
  { value: 'paX', label: 'PA-X', definition: 'Agreement id of the Peace Agreements Database.' },
  { value: 'unSymbol', label: 'UN symbol', definition: 'Document symbol.' },
  { value: 'ucdp', label: 'UCDP', definition: 'Id of the Uppsala Conflict Data Program.' },
  { value: 'geonames', label: 'GeoNames', definition: 'Id of GeoNames.' },
  { value: 'gns', label: 'GNS', definition: 'Id of the NGA GEOnet Names Server.' },
]);
export type IdentifierScheme = ValueOf<typeof IDENTIFIER_SCHEMES>;
