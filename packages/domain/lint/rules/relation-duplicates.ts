import { isOfKind } from '../../src/dataset/index-of.ts';
import type { Relation } from '../../src/dataset/records.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';

export const relationDuplicates: LintRule = {
  name: 'relation-duplicates',
  description: 'A tie stands in one place: posts in offices, organs under their parents, a border once.',
  severity: 'error',
  *check(context) {
    for (const relation of context.dataset.records.relation) {
      const twin = findTwin(relation, context);
      if (twin !== undefined) yield { id: relation.id, path: ['predicate'], message: `repeats ${twin}; keep that one` };
    }
  },
};

function findTwin(relation: Relation, { dataset, find }: LintContext): string | undefined {
  const { predicate, subject, object } = relation;
  if (predicate === 'borders') {
    const reverse = dataset.records.relation.find(
      (other) => other.predicate === 'borders' && other.subject === object && other.object === subject,
    );
    return reverse && relation.id > reverse.id ? reverse.id : undefined;
  }
  const body = find(subject);
  if (body && isOfKind(body, 'organization') && predicate === 'member-of') {
    if (body.parents?.some(({ org }) => org === object)) return `${subject}.parents`;
    if (body.of === object) return `${subject}.of`;
  }
  if (body && isOfKind(body, 'person')) {
    return dataset.records.office.find(
      ({ of, holders }) => of === object && holders.some((row) => row.holder === subject),
    )?.id;
  }
  return undefined;
}
