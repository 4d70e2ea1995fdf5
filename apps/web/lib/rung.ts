import type { SourceNote } from '@balkans/domain';

/** The rung of a source on the ladder, by which the edge of its note is drawn. */
export type Rung = 'primary' | 'wire' | 'academic' | 'media' | 'mirror';

const RUNGS: Readonly<Record<string, Rung>> = {
  'primary-official': 'primary',
  'primary-court': 'primary',
  'igo-report': 'primary',
  wire: 'wire',
  academic: 'academic',
  tertiary: 'mirror',
};

/** Where a source stands; a copy read elsewhere stands lowest, whoever wrote it. */
export function rungOf({ class: sourceClass, caveats }: SourceNote): Rung {
  if (caveats.includes('mirror')) return 'mirror';
  return RUNGS[sourceClass] ?? 'media';
}
