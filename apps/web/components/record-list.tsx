import type { ListItem } from '@balkans/domain';
import { hrefOf } from '../lib/href.ts';
import { shortDate } from '../lib/short-date.ts';
import { Runs } from './runs.tsx';

/** Records one under the other, each with its date. */
export function RecordList({ items }: { items: readonly ListItem[] }) {
  const dated = items.some(({ date }) => date !== undefined);
  return (
    <ul className={dated ? 'idx' : 'idx plain tight'}>
      {items.map(({ ref, title, date, note }) => (
        <li key={ref}>
          {dated && <div className="when">{shortDate(date)}</div>}
          <div>
            <div className="ttl">
              <a href={hrefOf(ref)}>{title}</a>
            </div>
            {note && (
              <div className="meta">
                <Runs runs={note} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
