import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Whose voice a body or publisher is, for counting balance; never a matter of ethnicity. */
export const SIDES = /* @__PURE__ */ defineVocabulary('side', [
  { value: 'kosovo', label: 'Kosovo', definition: 'Bodies and publishers of Kosovo.' },
  { value: 'serbia', label: 'Serbia', definition: 'Bodies and publishers of Serbia.' },
  { value: 'kosovo-serb', label: 'Kosovo Serb', definition: 'Bodies and publishers of the Serbs of Kosovo.' },
  { value: 'albania', label: 'Albania', definition: 'Bodies and publishers of Albania.' },
  { value: 'north-macedonia', label: 'North Macedonia', definition: 'Bodies and publishers of North Macedonia.' },
  { value: 'montenegro', label: 'Montenegro', definition: 'Bodies and publishers of Montenegro.' },
  {
    value: 'bosnia-and-herzegovina',
    label: 'Bosnia and Herzegovina',
    definition: 'Bodies and publishers of Bosnia and Herzegovina.',
  },
  { value: 'croatia', label: 'Croatia', definition: 'Bodies and publishers of Croatia.' },
  { value: 'eu', label: 'EU', definition: 'Bodies and publishers of the European Union.' },
  { value: 'nato', label: 'NATO', definition: 'Bodies and publishers of NATO.' },
  { value: 'un', label: 'UN', definition: 'Bodies and publishers of the United Nations.' },
  {
    value: 'council-of-europe',
    label: 'Council of Europe',
    definition: 'Bodies and publishers of the Council of Europe.',
  },
  { value: 'us', label: 'United States', definition: 'Bodies and publishers of the United States.' },
  { value: 'russia', label: 'Russia', definition: 'Bodies and publishers of Russia.' },
  { value: 'other', label: 'Other', definition: 'Bodies and publishers of another state or body.' },
  { value: 'none', label: 'None', definition: 'Bodies and publishers of no side.' },
]);
export type Side = ValueOf<typeof SIDES>;
