import type { Table } from '@balkans/domain';
import { DataTable } from './data-table.tsx';

/** The table that says the same as a figure, folded under it. */
export function Twin({ table, label, open }: { table: Table | undefined; label: string; open?: boolean }) {
  if (!table || table.rows.length === 0) return null;
  return (
    <details className="twin" open={open}>
      <summary>As a table</summary>
      <DataTable table={table} label={label} />
    </details>
  );
}
