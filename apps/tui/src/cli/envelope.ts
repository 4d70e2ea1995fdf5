import type { Dataset } from '@balkans/domain';
import type { OutputNote } from './output.ts';
import type { Settings } from './verb.ts';

/** Changes only when a field of `--json` is removed or takes another meaning. */
const API_VERSION = 1;

export interface EnvelopeOptions {
  readonly verb: string;
  readonly dataset: Dataset;
  readonly settings: Settings;
  readonly notes?: readonly OutputNote[];
}

/** The object that `--json` prints: what was asked under which settings, then the answer. */
export function envelope(
  { verb, dataset, settings, notes = [] }: EnvelopeOptions,
  answer: Readonly<Record<string, unknown>>,
): object {
  const { version, date } = dataset;
  const { on, policy, lang } = settings;
  return { apiVersion: API_VERSION, verb, dataset: { version, date }, asOf: on, policy, lang, notes, ...answer };
}
