import type { Table } from '@balkans/domain';
import { DataTable } from './data-table.tsx';

interface TwinProps {
  readonly table: Table | undefined;
  readonly label: string;
  /** Whether the page says all of it in words already, so that paper need not say it twice. */
  readonly again?: boolean;
}

/** The table that says the same as a figure, folded under it. */
export function Twin({ table, label, again = false }: TwinProps) {
  if (!table || table.rows.length === 0) return null;
  return (
    <details className={again ? 'twin again' : 'twin'}>
      <summary>As a table</summary>
      <DataTable table={table} label={label} />
    </details>
  );
}
