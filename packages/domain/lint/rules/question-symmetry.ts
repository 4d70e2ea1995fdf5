import type { Position } from '../../src/dataset/records.ts';
import { boundsOf } from '../../src/time/bounds-of.ts';
import type { LintRule } from '../lint-rule.ts';

const LARGEST_RATIO = 1.5;

export const questionSymmetry: LintRule = {
  name: 'question-symmetry',
  description: 'Positions on a question have about the same length, and nobody holds two at one time.',
  severity: 'warn',
  *check({ dataset }) {
    for (const { id, positions } of dataset.records.question) {
      const lengths = positions.map(({ summary }) => summary.en.length);
      const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
      if (longest > LARGEST_RATIO * shortest) {
        yield {
          id,
          path: ['positions', lengths.indexOf(shortest), 'summary'],
          message: `${shortest} characters, the longest position has ${longest}; keep within 1.5×`,
        };
      }
      for (const [index, position] of positions.entries()) {
        const twin = positions
          .slice(0, index)
          .find((other) => shareHolder(position, other) && overlap(position, other));
        if (twin) yield { id, path: ['positions', index], message: `a holder also holds ${twin.key} at the same time` };
      }
    }
  },
};

function shareHolder(a: Position, b: Position): boolean {
  return a.holders.some((holder) => typeof holder === 'string' && b.holders.includes(holder));
}

function overlap(a: Position, b: Position): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  const starts = [x.start.latest, y.start.latest];
  const ends = [x.end.earliest, y.end.earliest];
  if (starts.includes(undefined) || ends.includes(undefined)) return false;
  return (starts.sort().at(-1) ?? '') < (ends.sort()[0] ?? '');
}
