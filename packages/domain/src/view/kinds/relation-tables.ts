import type { Relation } from '../../dataset/records.ts';
import { PREDICATES } from '../../vocab/predicate.ts';
import { findEntry } from '../../vocab/vocabulary.ts';
import { text } from '../inline.ts';
import { latestOf } from '../latest-of.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { tableSection } from './section-builders.ts';

function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** One table for each tie that an actor has, named from the actor's end, with where it stands. */
export function relationTables(actor: string, context: PageContext): readonly Section[] {
  const groups = new Map<string, { title: string; rows: { relation: Relation; other: string }[] }>();
  for (const relation of context.dataset.records.relation) {
    const forward = relation.subject === actor;
    if (!forward && relation.object !== actor) continue;
    const entry = findEntry(PREDICATES, relation.predicate);
    const title = capitalised((forward ? entry?.label : entry?.reverse) ?? relation.predicate);
    const key = `${relation.predicate}-${forward ? 'forward' : 'reverse'}`;
    const group = groups.get(key) ?? { title, rows: [] };
    group.rows.push({ relation, other: forward ? relation.object : relation.subject });
    groups.set(key, group);
  }
  return [...groups].flatMap(([key, { title, rows }]) =>
    tableSection({
      key,
      title,
      columns: ['With', 'Where it stands', 'More'],
      rows: rows.map(({ relation, other }) => ({
        cells: [
          [context.link(other)],
          [text(latestOf(relation, context))],
          [context.link(relation.id, 'steps and sources')],
        ],
      })),
    }),
  );
}
