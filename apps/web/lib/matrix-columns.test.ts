import type { MatrixCell, MatrixSection } from '@balkans/domain';
import { expect, it } from 'vitest';
import { matrixColumns } from './matrix-columns.ts';

const cell = (sortDate?: string): MatrixCell => ({
  id: 'assessment/a.b',
  asOf: sortDate ?? '',
  ...(sortDate ? { sortDate } : {}),
  assessor: 'EU',
  stands: [],
  verdict: 'done',
  reading: 'full',
  sources: [],
});
const matrix = (cells: readonly MatrixCell[]): MatrixSection => ({
  type: 'matrix',
  key: 'delivery',
  title: 'Delivery',
  rows: [{ id: 'p1.o1', label: '1', text: [], obligors: '', due: '', cells }],
});
const labels = (cells: readonly MatrixCell[]) =>
  matrixColumns(matrix(cells)).map(({ label }) => label.replaceAll('\u00a0', ' '));

it('has a column a month while months are few, and one for verdicts without a date', () => {
  expect(labels([cell('2023-04-18'), cell('2024-01'), cell()])).toEqual(['Apr 2023', 'Jan 2024', 'undated']);
});

it('joins years where there are many, and puts every verdict in exactly one column', () => {
  const cells = Array.from({ length: 12 }, (_, at) => cell(`${2013 + at}-05-01`));
  const columns = matrixColumns(matrix(cells));
  expect(columns.length).toBeLessThanOrEqual(8);
  expect(cells.every((each) => columns.filter(({ holds }) => holds(each)).length === 1)).toBe(true);
});
