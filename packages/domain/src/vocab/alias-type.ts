import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Why a second name exists. */
export const ALIAS_TYPES = /* @__PURE__ */ defineVocabulary('alias-type', [
  { value: 'former-official', label: 'former official name', definition: 'Once the official name.' },
  { value: 'alternative', label: 'other form', definition: 'Another spelling or form in use.' },
  { value: 'exonym', label: 'exonym', definition: 'A name used elsewhere.' },
  { value: 'historic', label: 'historic name', definition: 'A name of the past.' },
  { value: 'one-sided', label: 'name used by one side', definition: 'Used by one party; says by whom.' },
  { value: 'abbreviation', label: 'abbreviation', definition: 'A short form.' },
  { value: 'code', label: 'code', definition: 'A code or number that somebody uses.' },
  {
    value: 'grammatical-form',
    label: 'grammatical form',
    definition: 'The same name in another form, such as Gjakova beside Gjakovë.',
  },
]);
export type AliasType = ValueOf<typeof ALIAS_TYPES>;
