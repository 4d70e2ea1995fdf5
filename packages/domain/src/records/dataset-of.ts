import { createDataset, type Dataset } from '../dataset/dataset.ts';
import { publishRecord } from '../dataset/publish-record.ts';
import type { AnyRecord, RecordOf } from '../dataset/records.ts';
import { maxDay } from '../time/range.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';
import type { AuthoredRecord } from './authored-record.ts';

/** The dataset that authored records make: published, sorted by id, and dated by the last review where no date is given. */
export function datasetOf(
  records: readonly AuthoredRecord[],
  { date = lastReview(records), ...parts }: Omit<Dataset, 'records' | 'date'> & { readonly date?: string | undefined },
): Dataset {
  const byKind = new Map<Kind, AnyRecord[]>(KINDS.values.map((kind) => [kind, []]));
  for (const { kind, value } of records) byKind.get(kind)?.push(publishRecord(kind, value));
  for (const list of byKind.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return createDataset({
    ...parts,
    date,
    load: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as RecordOf<K>[],
  });
}

function lastReview(records: readonly AuthoredRecord[]): string {
  return records.reduce((last, { value: { reviewed } }) => maxDay(last, String(reviewed ?? '')), '');
}
