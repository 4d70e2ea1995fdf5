import type { Reading } from './reading.ts';

/** A scale that some assessor uses; only a published map may turn a level into a reading of ours. */
export interface Scale {
  readonly name: string;
  readonly label: string;
  readonly levels: readonly string[];
  /** Level → reading; left out where the assessor has published none. */
  readonly map?: Readonly<Record<string, Reading>>;
}

/** Scales that a verdict may name; a level is always kept on its assessor's own scale. */
export const SCALES: readonly Scale[] = [
  {
    name: 'pam',
    label: 'Peace Accords Matrix',
    levels: ['0', '1', '2', '3'],
    map: { '0': 'none', '1': 'minimal', '2': 'intermediate', '3': 'full' },
  },
  {
    name: 'normalizacija',
    label: 'Normalizacija',
    levels: ['not-implemented', 'partially-implemented', 'to-a-large-extent', 'fully-implemented'],
  },
];

/**
 * The scale of a name, or undefined where none is registered.
 *
 * @example
 * import { findScale } from '@balkans/domain';
 * findScale('pam')?.map?.['3'];
 * // → full
 */
export function findScale(name: string): Scale | undefined {
  return SCALES.find((scale) => scale.name === name);
}
