import type { FieldPath } from './authored-record.ts';

/** A path as a reader writes it: rows by their key, `holders.kurti-3.end`, others by position. */
export function describePath(record: unknown, path: FieldPath): string {
  let value: unknown = record;
  const steps: string[] = [];
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
    const key = typeof step === 'number' ? (value as { key?: unknown } | undefined)?.key : undefined;
    steps.push(typeof key === 'string' ? key : String(step));
  }
  return steps.join('.');
}
