export type { AuthoredRecord, FieldPath, Position, RecordFile } from './authored-record.ts';
export { checkRecord } from './check-record.ts';
export { compareIssues } from './compare-issues.ts';
export { extendDataset } from './extend-dataset.ts';
export { type ParsedRecords, parseRecords } from './parse-records.ts';
