/** One allowed value: what is written in a record, what a reader sees, and where its boundary lies. */
export interface VocabularyEntry<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly definition: string;
}

/** A closed list of values, declared once; faces and documents print its labels and definitions. */
export interface Vocabulary<E extends VocabularyEntry = VocabularyEntry> {
  readonly name: string;
  readonly entries: readonly E[];
  readonly values: readonly [E['value'], ...E['value'][]];
}

/** The values of a vocabulary as a union type. */
export type ValueOf<V> = V extends Vocabulary<infer E> ? E['value'] : never;

function vocabularyOf<E extends VocabularyEntry>(name: string, entries: readonly E[]): Vocabulary<E> {
  return { name, entries, values: entries.map((entry) => entry.value) as unknown as Vocabulary<E>['values'] };
}

/** Declares a vocabulary. Only values keep their literal types, so that the types that users download stay small. */
export function defineVocabulary<const V extends string>(
  name: string,
  entries: readonly VocabularyEntry<V>[],
): Vocabulary<VocabularyEntry<V>> {
  return vocabularyOf(name, entries);
}

/** As `defineVocabulary`, for entries that say more: `X` names their other fields, whose values are widened. */
export function defineVocabularyWith<X extends object>() {
  return <const V extends string>(
    name: string,
    entries: readonly (VocabularyEntry<V> & X)[],
  ): Vocabulary<VocabularyEntry<V> & X> => vocabularyOf(name, entries);
}

/**
 * The entry of a value, or undefined where the vocabulary does not hold it.
 *
 * @example
 * import { findEntry, SPEECH_ACTS } from '@balkans/domain';
 * findEntry(SPEECH_ACTS, 'warn')?.definition;
 * // → Says that harm may come.
 */
export function findEntry<E extends VocabularyEntry>(vocabulary: Vocabulary<E>, value: string): E | undefined {
  return vocabulary.entries.find((entry) => entry.value === value);
}

/**
 * The label that a reader sees for a value; the value itself where it is not registered.
 *
 * @example
 * import { ACCEPTANCE_MODES, labelOf } from '@balkans/domain';
 * labelOf(ACCEPTANCE_MODES, 'not-signed');
 * // → not signed
 */
export function labelOf(vocabulary: Vocabulary, value: string): string {
  return findEntry(vocabulary, value)?.label ?? value;
}
