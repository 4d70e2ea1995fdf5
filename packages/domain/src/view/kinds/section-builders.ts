import type { Inlines } from '../inline.ts';
import type { Fact, FactsSection, ListItem, ListSection, Section, TableSection } from '../section.ts';

/** A fact, or nothing where the record makes no claim. */
export function fact(label: string, value: Inlines): readonly Fact[] {
  return value.length > 0 ? [{ label, value }] : [];
}

export function factsSection(key: string, title: string, facts: readonly Fact[]): readonly FactsSection[] {
  return facts.length > 0 ? [{ type: 'facts', key, title, facts }] : [];
}

export function listSection(key: string, title: string, items: readonly ListItem[]): readonly ListSection[] {
  return items.length > 0 ? [{ type: 'list', key, title, items }] : [];
}

interface TableParts {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id?: string; readonly cells: readonly Inlines[] }[];
}

export function tableSection({ key, title, columns, rows }: TableParts): readonly TableSection[] {
  if (rows.length === 0) return [];
  const used = columns.map((_, index) => rows.some((row) => (row.cells[index]?.length ?? 0) > 0));
  const table = {
    columns: columns.filter((_, index) => used[index]).map((label) => ({ label })),
    rows: rows.map(({ id, cells }) => ({ ...(id ? { id } : {}), cells: cells.filter((_, index) => used[index]) })),
  };
  return [{ type: 'table', key, title, table }];
}

/** Sections that hold something, in order. */
export function sections(...parts: readonly (readonly Section[])[]): readonly Section[] {
  return parts.flat();
}
