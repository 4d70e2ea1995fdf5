import {
  type AnyRecord,
  type Dataset,
  dateOf,
  isKind,
  KINDS,
  type Kind,
  kindOf,
  nameOf,
  type RecordId,
  type Ref,
  recordIdOf,
} from '@balkans/domain';

/** A record in the list of its kind. */
interface ApiEntry {
  readonly id: string;
  readonly title: string;
  readonly date?: unknown;
  readonly url: string;
}

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The static API: `api/v1/index.json`, a list of each kind, and each record as the library publishes it. The file of an
 * agreement also holds the assessments that are about it, because they are read together.
 */
export function apiFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const version = { apiVersion: 1, dataset: { version: dataset.version, date: dataset.date } };
  const kinds = KINDS.values.map((kind) => ({ kind, count: dataset.records[kind].length, url: listPath(kind) }));
  files.set('api/v1/index.json', print({ ...version, license: 'CC-BY-4.0', kinds }));
  const assessments = assessmentsByAgreement(dataset);
  for (const kind of KINDS.values) {
    const records: readonly AnyRecord[] = dataset.records[kind];
    const items = records.map((record) => entryOf(dataset, record));
    files.set(listPath(kind).slice(1), print({ ...version, kind, total: items.length, items }));
    for (const record of records) {
      const held = kind === 'agreement' ? { assessments: assessments.get(record.id) ?? [] } : {};
      files.set(`api/v1/${record.id}.json`, print({ ...record, ...held }));
    }
  }
  return files;
}

const listPath = (kind: Kind) => `/api/v1/${kind}/index.json`;

function entryOf(dataset: Dataset, record: AnyRecord): ApiEntry {
  const date = dateOf(record);
  const entry = { id: record.id, title: nameOf(dataset, record.id), url: `/api/v1/${record.id}.json` };
  return date === undefined ? entry : { ...entry, date };
}

function assessmentsByAgreement(dataset: Dataset): ReadonlyMap<string, readonly AnyRecord[]> {
  const byAgreement = new Map<string, AnyRecord[]>();
  for (const assessment of dataset.records.assessment) {
    const targets = new Set(assessment.targets.map((target) => recordIdOf(target as Ref)));
    for (const id of targets) {
      if (!isKind(id.split('/')[0]!) || kindOf(id as RecordId) !== 'agreement') continue;
      byAgreement.set(id, [...(byAgreement.get(id) ?? []), assessment]);
    }
  }
  return byAgreement;
}
