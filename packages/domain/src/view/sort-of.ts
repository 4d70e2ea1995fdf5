import type { AnyRecord } from '../dataset/records.ts';
import { AGREEMENT_STAGES } from '../vocab/agreement-stage.ts';
import { EVENT_TYPES } from '../vocab/event-type.ts';
import { ORGANIZATION_CLASSES } from '../vocab/organization-class.ts';
import { PLACE_CLASSES } from '../vocab/place-class.ts';
import { PREDICATES } from '../vocab/predicate.ts';
import { SOURCE_CLASSES } from '../vocab/source-class.ts';
import { SPEECH_ACTS } from '../vocab/speech-act.ts';
import { labelOf } from '../vocab/vocabulary.ts';

/**
 * What sort of its kind a record is, in a reader's words; undefined for kinds without sorts.
 *
 * @example
 * import { getRecord, sortOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * sortOf(getRecord(dataset, 'event/banjska-attack-2023-09-24'));
 * // → Attack
 */
export function sortOf(record: AnyRecord): string | undefined {
  if ('act' in record) return labelOf(SPEECH_ACTS, record.act);
  if ('stage' in record) return labelOf(AGREEMENT_STAGES, record.stage);
  if ('type' in record) return labelOf(EVENT_TYPES, record.type);
  if ('predicate' in record) return labelOf(PREDICATES, record.predicate);
  if (!('class' in record)) return undefined;
  if ('publisher' in record) return labelOf(SOURCE_CLASSES, record.class);
  return 'officialLangs' in record || 'point' in record || record.id.startsWith('place/')
    ? labelOf(PLACE_CLASSES, record.class)
    : labelOf(ORGANIZATION_CLASSES, record.class);
}
