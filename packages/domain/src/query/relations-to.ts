import type { Dataset } from '../dataset/dataset.ts';
import type { Relation } from '../dataset/records.ts';

type RelationOf<P extends Relation['predicate']> = Extract<Relation, { predicate: P }>;

/** Relations of one predicate, all or those to one object. */
export function relationsTo<P extends Relation['predicate']>(
  dataset: Dataset,
  predicate: P,
  object?: string,
): readonly RelationOf<P>[] {
  return dataset.records.relation.filter(
    (relation): relation is RelationOf<P> =>
      relation.predicate === predicate && (object === undefined || relation.object === object),
  );
}
