import type { Dataset } from '../dataset/dataset.ts';
import type { Statement } from '../dataset/records.ts';
import { compareRecordDates } from './date-of.ts';

/**
 * Statements of an actor, oldest first: a person's own and those made on their behalf; of a polity or organization,
 * those that it made itself.
 *
 * @example
 * import { statementsBy } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * statementsBy(dataset, 'person/edi-rama').some((statement) => statement.act === 'request');
 * // → true
 */
export function statementsBy(dataset: Dataset, actor: string): readonly Statement[] {
  return dataset.records.statement
    .filter((statement) => statement.speakers.some((speaker) => speaker.actor === actor || speaker.for === actor))
    .sort(compareRecordDates(dataset));
}
