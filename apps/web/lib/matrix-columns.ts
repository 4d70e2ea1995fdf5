import { formatDate, type MatrixCell, type MatrixSection, whenRange } from '@balkans/domain';

/** A column of the matrix: a span of months or years in which assessments were made. */
export interface MatrixColumn {
  readonly label: string;
  readonly holds: (cell: MatrixCell) => boolean;
}

const MOST_COLUMNS = 8;
/** Up to so many assessments a matrix has room for the assessors' words; a fuller one leaves them to the list below it. */
const MOST_WITH_WORDS = 24;

function monthOf({ sortDate }: MatrixCell): string | undefined {
  return sortDate === undefined ? undefined : whenRange(sortDate).latest?.slice(0, 7);
}

export function cellsOf({ rows }: MatrixSection): readonly MatrixCell[] {
  return rows.flatMap(({ cells }) => cells);
}

export function hasRoomForWords(section: MatrixSection): boolean {
  return cellsOf(section).length <= MOST_WITH_WORDS;
}

/** Months while they are few, else years, else spans of years of equal length; undated verdicts in a column of their own. */
export function matrixColumns(section: MatrixSection): readonly MatrixColumn[] {
  const cells = cellsOf(section);
  const months = [...new Set(cells.flatMap((cell) => monthOf(cell) ?? []))].sort();
  const undated: MatrixColumn[] = cells.some((cell) => monthOf(cell) === undefined)
    ? [{ label: 'undated', holds: (cell) => monthOf(cell) === undefined }]
    : [];
  if (months.length <= MOST_COLUMNS) {
    return [
      ...months.map((month) => ({ label: formatDate(month), holds: (cell: MatrixCell) => monthOf(cell) === month })),
      ...undated,
    ];
  }
  const first = Number(months[0]?.slice(0, 4));
  const last = Number(months.at(-1)?.slice(0, 4));
  const span = Math.ceil((last - first + 1) / MOST_COLUMNS);
  const columns: MatrixColumn[] = [];
  for (let year = first; year <= last; year += span) {
    const end = Math.min(year + span - 1, last);
    columns.push({
      label: year === end ? String(year) : `${year}–${String(end).slice(2)}`,
      holds: (cell) => {
        const at = Number(monthOf(cell)?.slice(0, 4) ?? Number.NaN);
        return at >= year && at <= end;
      },
    });
  }
  return [...columns, ...undated];
}
