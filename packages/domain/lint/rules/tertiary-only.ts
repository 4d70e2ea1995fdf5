import type { LintRule } from '../lint-rule.ts';

export const tertiaryOnly: LintRule = {
  name: 'tertiary-only',
  description: 'Encyclopaedias, lists and portals may point to a fact, never carry it alone.',
  severity: 'error',
  *check({ units, findSource }) {
    for (const { record, path, sources } of units) {
      const classes = sources.flatMap(({ ref }) => findSource(ref)?.class ?? []);
      if (classes.length === sources.length && classes.every((each) => each === 'tertiary')) {
        yield {
          id: record.id,
          path: [...path, 'sources'],
          message: 'rests only on tertiary sources; find the page they copy',
        };
      }
    }
  },
};
