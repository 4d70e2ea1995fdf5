import type { Place } from '../../dataset/records.ts';
import { neighbours } from '../../query/neighbours.ts';
import { PLACE_CLASSES } from '../../vocab/place-class.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { attestationRuns, spanRuns } from '../describe-value.ts';
import { join, text } from '../inline.ts';
import { listItems } from '../list-items.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { fact, factsSection, listSection, sections } from './section-builders.ts';

/** A point as degrees with hemispheres, four decimals at most. */
export function formatPoint([longitude, latitude]: readonly [number, number]): string {
  const degrees = (value: number, [positive, negative]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`;
  return `${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])}`;
}

/** What a place's page shows below its summary. */
export function placeSections(place: Place, context: PageContext): readonly Section[] {
  const pointing = neighbours(context.dataset, place.id).in;
  const events = pointing
    .filter((link) => link.field === 'where' && link.from.startsWith('event/'))
    .map((link) => link.from);
  const places = pointing.filter((link) => link.field === 'within').map((link) => link.from);
  return sections(
    factsSection('facts', 'Where', [
      ...fact('Class', [text(labelOf(PLACE_CLASSES, place.class))]),
      ...fact('Position', place.point ? [text(formatPoint(place.point))] : []),
      ...fact(
        'Between',
        place.between
          ? join(
              place.between.map((polity) => [context.link(polity)]),
              ' and ',
            )
          : [],
      ),
      ...fact(
        'Within',
        join(
          (place.within ?? []).map((row) =>
            join(
              [
                [context.link(row.place), text(', '), ...spanRuns(row, context), ...context.marks(row.sources)],
                attestationRuns(row.attestation, context),
              ],
              '; ',
            ),
          ),
          '; ',
        ),
      ),
      ...fact('Existed', place.existed ? spanRuns(place.existed, context) : []),
    ]),
    listSection('events', 'What happened there', listItems(events, context)),
    listSection('places', 'Places there', listItems(places, context)),
  );
}
