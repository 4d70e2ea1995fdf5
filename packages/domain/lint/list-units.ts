import type { AnyRecord, SourceRef } from '../src/dataset/records.ts';
import { type Fields, isFields, type ValuePath, walkRecord } from './walk-record.ts';

/** The body of a record, or a row that names its own sources. */
export interface Unit {
  readonly record: AnyRecord;
  readonly path: ValuePath;
  readonly fields: Fields;
  readonly sources: readonly SourceRef[];
}

/** Every unit of a record, its body first; a quotation or rendering has its one source elsewhere and is none. */
export function listUnits(record: AnyRecord): readonly Unit[] {
  const units: Unit[] = [];
  walkRecord(record, (fields, path) => {
    if (Array.isArray(fields.sources)) units.push({ record, path, fields, sources: fields.sources as SourceRef[] });
  });
  return units;
}

/** Whether a value is a row with its own sources, or a list that holds such rows only. */
export function isUnit(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isUnit);
  return isFields(value) && Array.isArray(value.sources);
}
