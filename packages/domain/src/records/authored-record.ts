import type { Kind } from '../vocab/kind.ts';

/** 1-based line and column in a YAML file. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type FieldPath = readonly PropertyKey[];

/** One file of authored records, with its path below the data folder. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** A record as its author wrote it, which knows where each of its fields stands. */
export interface AuthoredRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly value: Record<string, unknown>;
  readonly file: string;
  /** Position of a field; of the nearest one above it where the field itself is not written. */
  locate(path: FieldPath): Position;
}
