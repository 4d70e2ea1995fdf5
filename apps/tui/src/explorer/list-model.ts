import type { Route } from './state/route.ts';

/** One row of a list: where it leads, and its cells. */
export interface ListRow {
  /** Stands for the row when the list is made anew. */
  readonly key: string;
  /** Left out for a row that only separates. */
  readonly to?: Route | undefined;
  readonly cells: readonly string[];
  readonly title: string;
  /** Said behind the title, where there is room. */
  readonly note?: string;
}

export interface ListModel {
  readonly label: string;
  readonly columns: readonly string[];
  readonly titleColumn: string;
  readonly rows: readonly ListRow[];
}

/** The place of the chosen row: that of its key, or the first. */
export function indexOfSelected({ rows }: ListModel, selected: string | undefined): number {
  return Math.max(
    0,
    rows.findIndex(({ key }) => key === selected),
  );
}
