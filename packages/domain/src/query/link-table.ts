import type { LinkTable } from '../dataset/dataset.ts';
import { type RecordId, type Ref, recordIdOf } from '../dataset/ref.ts';
import type { Link } from './neighbours.ts';

/** Links by the record that they lead to, each a line: the record that holds it, its field, the row if it leads to one. */
export function tableOfLinks(links: readonly Link[]): LinkTable {
  const lines = new Map<RecordId, string[]>();
  for (const { from, field, to } of links) {
    const target = recordIdOf(to);
    const row = to.slice(target.length);
    const line = row === '' ? `${from} ${field}` : `${from} ${field} ${row}`;
    const list = lines.get(target);
    if (list) list.push(line);
    else lines.set(target, [line]);
  }
  return Object.fromEntries([...lines].map(([target, list]) => [target, list.join('\n')]));
}

/** The links of a table that lead to a record, in the order in which they were given. */
export function linksTo(table: LinkTable, target: RecordId): readonly Link[] {
  const lines = table[target]?.split('\n') ?? [];
  return lines.map((line) => {
    const [from = '', field = '', row = ''] = line.split(' ');
    return { from: from as RecordId, to: `${target}${row}` as Ref, field };
  });
}
