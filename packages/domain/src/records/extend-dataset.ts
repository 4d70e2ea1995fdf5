import { createDataset, type Dataset } from '../dataset/dataset.ts';
import { publishRecord } from '../dataset/publish-record.ts';
import type { RecordOf } from '../dataset/records.ts';
import type { Kind } from '../vocab/kind.ts';
import type { AuthoredRecord } from './authored-record.ts';

/**
 * A dataset with records laid over it: new ones are added, one with the id of an old one stands in for it.
 * Takes records that fit their schema, as `parseRecords` gives them; the base is not changed.
 *
 * @example
 * import { findRecord } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * import { extendDataset, parseRecords } from '@balkans/domain/records';
 * const text = `
 * id: person/ana
 * name: {en: Ana, sq: Ana, sr-Cyrl: Ана}
 * summary: {en: A person of mine.}
 * sources: [{ref: source/my-page}]
 * reviewed: '2026-01-01'`;
 * const mine = extendDataset(dataset, parseRecords([{ path: 'person/ana.yml', text }]).records);
 * [findRecord(mine, 'person/ana')?.name.en, findRecord(dataset, 'person/ana')];
 * // → ["Ana",null]
 */
export function extendDataset(base: Dataset, records: readonly AuthoredRecord[]): Dataset {
  return createDataset({
    version: base.version,
    date: base.date,
    moved: base.moved,
    removed: base.removed,
    load: <K extends Kind>(kind: K) => {
      const overlaid = new Map<string, RecordOf<K>>(
        base.records[kind].map((record) => [record.id, record as RecordOf<K>]),
      );
      for (const record of records) {
        if (record.kind === kind) overlaid.set(record.id, publishRecord(kind, record.value));
      }
      return [...overlaid.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  });
}
