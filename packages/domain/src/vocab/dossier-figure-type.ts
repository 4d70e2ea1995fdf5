import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What a dossier may draw. */
export const DOSSIER_FIGURE_TYPES = /* @__PURE__ */ defineVocabulary('dossier-figure-type', [
  { value: 'matrix', label: 'matrix', definition: 'Obligations by date, of an agreement.' },
  { value: 'chart', label: 'chart', definition: 'A series.' },
  { value: 'positions', label: 'positions', definition: 'A question.' },
  { value: 'renderings', label: 'renderings', definition: 'A statement.' },
  { value: 'timeline', label: 'timeline', definition: 'A query.' },
  { value: 'map', label: 'map', definition: 'A query.' },
]);
export type DossierFigureType = ValueOf<typeof DOSSIER_FIGURE_TYPES>;
