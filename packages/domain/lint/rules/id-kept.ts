import type { MovedId } from '../../src/dataset/dataset.ts';
import type { LintRule } from '../lint-rule.ts';

const at = { file: 'ids.yml', line: 1, column: 1 };

export const idKept: LintRule = {
  name: 'id-kept',
  description: 'An id that was published leads to its record, a redirect or a tombstone, for ever.',
  severity: 'error',
  *check({ input, dataset, find, refused }) {
    const isThere = (id: string) => refused.has(id) || find(id) !== undefined;
    const { moved, removed } = dataset;
    const gone = new Set([...moved.map(({ from }) => from), ...removed.map(({ id }) => id)] as string[]);
    for (const id of input.published ?? []) {
      if (!isThere(id) && !gone.has(id)) yield { ...at, message: `${id} was published and has no redirect` };
    }
    for (const id of gone) {
      if (isThere(id)) yield { ...at, message: `${id} is a record and is also moved or removed; keep one` };
    }
    for (const { from, to } of moved) {
      if (!isThere(to) && !gone.has(to)) yield { ...at, message: `${from} is moved to ${to}, which does not exist` };
      else if (leadsToItself(from, moved))
        yield { ...at, message: `${from} is moved in a circle; let it end at a record` };
    }
  },
};

function leadsToItself(id: string, moved: readonly MovedId[]): boolean {
  const passed = new Set<string>();
  for (let next: string | undefined = id; next !== undefined; ) {
    if (passed.has(next)) return true;
    passed.add(next);
    next = moved.find(({ from }) => from === next)?.to;
  }
  return false;
}
