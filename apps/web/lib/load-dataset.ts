import { createDataset, type Dataset, KINDS, type Kind, type RecordOf } from '@balkans/domain';
import { rememberDesignations } from './designated.ts';

let loading: Promise<Dataset> | undefined;

async function fetchKind(kind: Kind): Promise<readonly [Kind, readonly unknown[]]> {
  const response = await fetch(`/data/${kind}.json`);
  if (!response.ok) throw new Error(`/data/${kind}.json: ${response.status}`);
  return [kind, (await response.json()) as readonly unknown[]];
}

/** The dataset in the browser, fetched once when an interactive page first needs it. */
export function loadDatasetInBrowser(parts: { readonly version: string; readonly date: string }): Promise<Dataset> {
  loading ??= Promise.all(KINDS.values.map(fetchKind)).then((kinds) => {
    const records = new Map(kinds);
    const dataset = createDataset({
      ...parts,
      moved: [],
      removed: [],
      load: <K extends Kind>(kind: K) => (records.get(kind) ?? []) as readonly RecordOf<K>[],
    });
    rememberDesignations(dataset);
    return dataset;
  });
  return loading;
}
