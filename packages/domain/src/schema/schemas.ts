import { agreementSchema } from './agreement.ts';
import { assessmentSchema } from './assessment.ts';
import { dossierSchema } from './dossier.ts';
import { eventSchema } from './event.ts';
import { officeSchema } from './office.ts';
import { organizationSchema } from './organization.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { politySchema } from './polity.ts';
import { questionSchema } from './question.ts';
import { relationSchema } from './relation.ts';
import { seriesSchema } from './series.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { termSchema } from './term.ts';

/** The schema of each kind of record; a schema checks one record, the lint checks the whole. */
export const SCHEMAS = {
  dossier: dossierSchema,
  statement: statementSchema,
  event: eventSchema,
  agreement: agreementSchema,
  assessment: assessmentSchema,
  question: questionSchema,
  person: personSchema,
  office: officeSchema,
  organization: organizationSchema,
  polity: politySchema,
  place: placeSchema,
  relation: relationSchema,
  series: seriesSchema,
  term: termSchema,
  source: sourceSchema,
} as const;
