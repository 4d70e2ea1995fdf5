import { keyLabel } from './key-label.ts';
import { KEYS } from './keys.ts';

export interface KeyTableRow {
  readonly keys: string;
  readonly label: string;
  readonly where: string;
}

/** The key table as text, for help and documents; digits that open lists share one row. */
export function keyTable(): readonly KeyTableRow[] {
  return KEYS.filter(({ action }) => !/^go\.[2-9]$/.test(action)).map(({ action, keys, label, where }) =>
    action === 'go.1'
      ? {
          keys: '1 – 9',
          label: 'a list: statements, agreements, events, questions, people, offices, relations, series, dossiers',
          where: 'any',
        }
      : { keys: keys.map(keyLabel).join(' '), label, where: where.join(' ') },
  );
}
