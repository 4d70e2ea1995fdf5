import type { Table } from '@balkans/domain';
import { Runs } from './runs.tsx';

/** Who said what, with the sentence beside the name; the rows are those of the day's table of statements. */
export function SaidList({ table }: { table: Table }) {
  return (
    <ul className="says">
      {table.rows.map(({ cells }, index) => {
        const [who = [], act = [], what = [], marks = []] = cells;
        return (
          <li key={index}>
            <div className="sp">
              <Runs runs={who} />
              <small>
                <Runs runs={act} />
              </small>
            </div>
            <p>
              <Runs runs={what} />
              <Runs runs={marks} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
