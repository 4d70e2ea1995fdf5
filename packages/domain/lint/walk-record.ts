/** Path of a value inside a record. */
export type ValuePath = readonly (string | number)[];

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Calls back for every object in a record, the record itself first, with its path. */
export function walkRecord(record: object, visit: (fields: Fields, path: ValuePath) => void): void {
  const descend = (value: unknown, path: ValuePath): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) descend(item, [...path, index]);
    } else if (isFields(value)) {
      visit(value, path);
      for (const [name, item] of Object.entries(value)) {
        if (typeof item === 'object') descend(item, [...path, name]);
      }
    }
  };
  descend(record, []);
}
