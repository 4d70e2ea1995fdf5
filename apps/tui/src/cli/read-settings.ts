import { type Dataset, type DesignationPolicy, type Language, parseDay } from '@balkans/domain';
import type { FlagValues } from './flag.ts';
import type { OutputNote } from './output.ts';
import type { Settings } from './verb.ts';

/** The settings of a call; `today` is the date of the dataset, because nothing later is known. */
export function readSettings(
  flags: FlagValues,
  dataset: Dataset,
): { settings: Settings; notes: readonly OutputNote[] } {
  const { on, notes } = readDay(flags.on === undefined ? undefined : String(flags.on), dataset);
  const settings = {
    on,
    policy: (flags.policy ?? 'plain') as DesignationPolicy,
    lang: (flags.lang ?? 'en') as Language,
  };
  return { settings, notes };
}

/** One day as a reader may write it. Throws `DateFormatError`. */
export function readDay(text: string | undefined, dataset: Dataset): { on: string; notes: readonly OutputNote[] } {
  if (text === undefined) return { on: dataset.date, notes: [] };
  if (text !== 'today') return { on: parseDay(text), notes: [] };
  const note = { code: 'today', text: `today is read as ${dataset.date}, the date of the dataset` };
  return { on: dataset.date, notes: [note] };
}
