import { plainText, type Table } from '@balkans/domain';
import type { Anchors } from '../lib/anchors.ts';
import { Runs } from './runs.tsx';

interface DataTableProps {
  readonly table: Table;
  /** Names the table for those who do not see it. */
  readonly label: string;
  readonly anchors?: Anchors | undefined;
}

const NUMERIC = new Set(['Figure']);

/** How wide the cells of a column want to be: a column of sentences must not be squeezed by one of dates. */
function classOf(label: string, longest: number): string | undefined {
  if (label === 'Sources' || label === 'Source') return 'src';
  if (NUMERIC.has(label)) return 'num';
  return longest > 60 ? 'long' : undefined;
}

/** The table without columns in which no row says anything. */
function withoutEmpty({ columns, rows }: Table): Table {
  const used = columns.map((_, at) => rows.some(({ cells }) => (cells[at]?.length ?? 0) > 0));
  return {
    columns: columns.filter((_, at) => used[at]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => used[at]) })),
  };
}

/** A table as the library gives it; on a phone its rows become entries, each value under its label. */
export function DataTable({ table, label, anchors }: DataTableProps) {
  const { columns, rows } = withoutEmpty(table);
  const classes = columns.map((column, at) =>
    classOf(
      column.label,
      rows.reduce((most, row) => Math.max(most, plainText(row.cells[at] ?? []).length), 0),
    ),
  );
  return (
    <div className="tw">
      <table className="t stack" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column.label} scope="col" className={classes[at] === 'long' ? undefined : classes[at]}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id ?? index} id={anchors?.claim(row.id)}>
              {row.cells.map((cell, at) => (
                <td key={columns[at]?.label} className={classes[at]} data-l={at === 0 ? undefined : columns[at]?.label}>
                  <Runs runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
