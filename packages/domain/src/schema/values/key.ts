import * as z from 'zod';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Name of a row inside its list: a slug, unique there, never reused. */
export const key = z
  .string({ error: "needs a key, e.g. 'kurti-2'" })
  .regex(SLUG, {
    error: (issue) => `'${issue.input}' is not a key; write small letters, digits and hyphens, e.g. 'kurti-2'`,
  })
  .meta({ id: 'Key', description: 'Name of a row, unique in its list, never reused.' });

/** Refuses two rows of one list under one key. */
export function uniqueKeys<Row extends { key?: string | undefined }>(rows: z.core.ParsePayload<Row[]>): void {
  const seen = new Set<string>();
  rows.value.forEach((row, index) => {
    if (row.key === undefined) return;
    if (seen.has(row.key)) {
      rows.issues.push({
        code: 'custom',
        input: row.key,
        path: [index, 'key'],
        message: `'${row.key}' is used twice in this list; keys are unique`,
      });
    }
    seen.add(row.key);
  });
}
