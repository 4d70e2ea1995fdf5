import * as z from 'zod';
import { DOSSIER_FIGURE_TYPES } from '../vocab/dossier-figure-type.ts';
import { key, uniqueKeys } from './values/key.ts';
import { localizedName, prose } from './values/localized-text.ts';
import { oneOf } from './values/one-of.ts';
import { headFields, tailFields } from './values/record-fields.ts';
import { recordId, refTo } from './values/ref.ts';
import { text } from './values/text.ts';

const figure = z
  .strictObject({
    type: oneOf(DOSSIER_FIGURE_TYPES),
    of: refTo(['agreement', 'series', 'question', 'statement']).optional(),
    query: text.optional(),
    caption: text,
  })
  .check((payload) => {
    const { type, of, query } = payload.value;
    const byQuery = type === 'timeline' || type === 'map';
    if (byQuery ? !query || of : !of || query) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: [byQuery ? 'query' : 'of'],
        message: byQuery ? `a ${type} is drawn from a query` : `${type} is drawn from one record; write of: kind/slug`,
      });
    }
  })
  .meta({ id: 'DossierFigure' });

const section = z
  .strictObject({ key, heading: localizedName, text: prose, figures: z.array(figure).min(1).optional() })
  .meta({ id: 'DossierSection' });

/** A guided reading that states no fact its links do not. */
export const dossierSchema = z
  .strictObject({
    id: recordId('dossier'),
    ...headFields,
    summary: tailFields.summary,
    sections: z.array(section).min(1).check(uniqueKeys),
    topics: tailFields.topics,
    reviewed: tailFields.reviewed,
    history: tailFields.history,
  })
  .meta({ id: 'Dossier', description: 'A guided reading whose every paragraph links to records.' });
