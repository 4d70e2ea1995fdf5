import type { AnyRecord } from '../dataset/records.ts';

/** What `has:` can ask for: rows of a kind, or values that are open. */
export const FEATURES = [
  'rendering',
  'quotation',
  'figure',
  'harm',
  'cause',
  'stage',
  'provision',
  'obligation',
  'acceptance',
  'position',
  'finding',
  'holder',
  'step',
  'factor',
  'observation',
  'point',
  'unknown',
  'dispute',
  'correction',
] as const;
export type Feature = (typeof FEATURES)[number];

const LISTS: Readonly<Record<string, Feature>> = {
  renderings: 'rendering',
  figures: 'figure',
  causedBy: 'cause',
  stages: 'stage',
  provisions: 'provision',
  obligations: 'obligation',
  acceptance: 'acceptance',
  positions: 'position',
  findings: 'finding',
  holders: 'holder',
  steps: 'step',
  factors: 'factor',
  observations: 'observation',
  point: 'point',
  history: 'correction',
};
const HARM: ReadonlySet<unknown> = new Set(['killed', 'injured', 'killed-or-missing', 'missing', 'displaced']);
const QUOTATION: ReadonlySet<unknown> = new Set(['transcript', 'quote']);

/** The features of a record, in the order of `FEATURES`. */
export function readFeatures(record: AnyRecord): readonly Feature[] {
  const found = new Set<Feature>();
  const visit = (value: unknown, field: string): void => {
    if (Array.isArray(value)) {
      const feature = LISTS[field];
      if (feature && value.length > 0) found.add(feature);
      for (const item of value) visit(item, '');
    } else if (typeof value === 'object' && value !== null) {
      const row = value as Readonly<Record<string, unknown>>;
      if ('unknown' in row) found.add('unknown');
      if ('disputed' in row || (field === 'attestation' && row.status === 'disputed')) found.add('dispute');
      if (HARM.has(row.measure)) found.add('harm');
      if (QUOTATION.has(row.mode)) found.add('quotation');
      for (const [name, item] of Object.entries(row)) visit(item, name);
    }
  };
  visit(record, '');
  return FEATURES.filter((feature) => found.has(feature));
}
