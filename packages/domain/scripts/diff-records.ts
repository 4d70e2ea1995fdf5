/** One record that differs between two states of the data. */
export interface RecordChange {
  readonly sign: '+' | '-' | '~';
  readonly id: string;
  /** Paths of the fields that differ, rows by their key; empty where the whole record came or went. */
  readonly fields: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Fields by name; rows of a list by their key, so that a row moved is not a row changed. */
function fieldsOf(value: Fields): ReadonlyMap<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(
    value.map((row, index) => [isFields(row) && typeof row.key === 'string' ? row.key : String(index), row]),
  );
}

function changedPaths(before: unknown, after: unknown, path: string): readonly string[] {
  if (before === after) return [];
  if (!isFields(before) || !isFields(after)) return [path];
  const [left, right] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) =>
    changedPaths(left.get(name), right.get(name), path === '' ? name : `${path}.${name}`),
  );
}

/** What changed from one state of the records to another, by id. */
export function diffRecords(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly RecordChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): RecordChange[] => {
    if (!after.has(id)) return [{ sign: '-', id, fields: [] }];
    if (!before.has(id)) return [{ sign: '+', id, fields: [] }];
    const fields = changedPaths(before.get(id), after.get(id), '');
    return fields.length > 0 ? [{ sign: '~', id, fields }] : [];
  });
}
