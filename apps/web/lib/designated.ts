import { type Dataset, DESIGNATION_POLICIES, designate } from '@balkans/domain';

/** One wording for each designation policy. */
export interface WordsByPolicy {
  readonly plain: string;
  readonly un: string;
  readonly eu: string;
  readonly coe: string;
}

export interface Designated {
  readonly words: WordsByPolicy;
  readonly footnotes: WordsByPolicy;
}

const KNOWN = new Map<string, Designated>();

function designatedIn(dataset: Dataset, id: string): Designated {
  const answers = Object.fromEntries(
    DESIGNATION_POLICIES.values.map((policy) => [policy, designate(dataset, id, { policy })]),
  );
  const each = (read: (answer: { label: string; footnote?: string }) => string) =>
    Object.fromEntries(Object.entries(answers).map(([policy, answer]) => [policy, read(answer)]));
  return {
    words: each(({ label }) => label) as unknown as WordsByPolicy,
    footnotes: each(({ footnote }) => footnote ?? '') as unknown as WordsByPolicy,
  };
}

/** Reads once which names of a dataset follow the designation policy, so that every link to them can. */
export function rememberDesignations(dataset: Dataset): void {
  for (const { id, statusQuestion } of dataset.records.polity) {
    if (statusQuestion) KNOWN.set(id, designatedIn(dataset, id));
  }
  for (const { id, between } of dataset.records.place) {
    if (between) KNOWN.set(id, designatedIn(dataset, id));
  }
}

/** The wordings of a record's name, or undefined where all policies say the same. */
export function designatedOf(ref: string): Designated | undefined {
  return KNOWN.get(ref);
}

/** The same, for a name without a link. */
export function designatedByName(name: string): Designated | undefined {
  return [...KNOWN.values()].find(({ words }) => words.plain === name);
}
