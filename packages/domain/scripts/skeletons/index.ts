import type { Kind } from '../../src/vocab/kind.ts';
import { agreementSkeleton } from './agreement.ts';
import { assessmentSkeleton } from './assessment.ts';
import { dossierSkeleton } from './dossier.ts';
import { eventSkeleton } from './event.ts';
import { officeSkeleton } from './office.ts';
import { organizationSkeleton } from './organization.ts';
import { personSkeleton } from './person.ts';
import { placeSkeleton } from './place.ts';
import { politySkeleton } from './polity.ts';
import type { Skeleton } from './prompts.ts';
import { questionSkeleton } from './question.ts';
import { relationSkeleton } from './relation.ts';
import { seriesSkeleton } from './series.ts';
import { sourceSkeleton } from './source.ts';
import { statementSkeleton } from './statement.ts';
import { termSkeleton } from './term.ts';

/** What is asked for a new record of each kind, and the record that the answers make. */
export const SKELETONS: { readonly [K in Kind]: Skeleton } = {
  person: personSkeleton,
  place: placeSkeleton,
  organization: organizationSkeleton,
  polity: politySkeleton,
  office: officeSkeleton,
  event: eventSkeleton,
  statement: statementSkeleton,
  agreement: agreementSkeleton,
  assessment: assessmentSkeleton,
  question: questionSkeleton,
  relation: relationSkeleton,
  series: seriesSkeleton,
  term: termSkeleton,
  dossier: dossierSkeleton,
  source: sourceSkeleton,
};
