import type { Holder } from '../dataset/records.ts';
import type { HolderOnDay } from '../time/holders-on.ts';

/** Who held an office, in which mode, by which row. */
export interface HeldOffice {
  readonly holder: Holder['holder'];
  readonly mode: Holder['mode'];
  readonly isCertain: boolean;
  readonly row: Holder;
}

export function heldOffice({ holder, rows }: HolderOnDay<Holder>, isCertain: boolean): HeldOffice {
  const row = rows.at(-1) ?? rows[0];
  return { holder, mode: row.mode, isCertain, row };
}
