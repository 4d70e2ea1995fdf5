import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRow, listRowKeys } from '../src/dataset/find-row.ts';
import { filePathOf } from '../src/dataset/layout.ts';
import { idsInText } from '../src/records/ids-in-text.ts';
import { readRecordFile } from '../src/records/read-record-file.ts';
import { readDataFolder } from './read-data-folder.ts';

/** What the data hold while a new record is asked for. */
export interface KnownData {
  readonly ids: ReadonlySet<string>;
  /** What is wrong with the keys of a row of a record that is there; undefined where they lead to one. */
  describeMissingRow(id: string, row: readonly string[]): string | undefined;
}

/** Reads the ids of a data folder, and its rows when they are asked for. */
export function readKnownData(folder: string): KnownData {
  return {
    ids: new Set(readDataFolder(folder).flatMap(({ text }) => idsInText(text))),
    describeMissingRow: (id, row) => {
      const path = join(folder, filePathOf(id));
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const record = readRecordFile({ path, text }).records.find((each) => each.id === id);
      if (!record || findRow(record.value, row)) return undefined;
      return `${id} has no row ${row.join('.')}; it has ${listRowKeys(record.value).join(', ') || 'none'}`;
    },
  };
}
