import { ACCEPTANCE_MODES } from './acceptance-mode.ts';
import { AGREEMENT_STAGES } from './agreement-stage.ts';
import { ALIAS_TYPES } from './alias-type.ts';
import { ATTESTATION_STATUSES } from './attestation-status.ts';
import { BEARINGS } from './bearing.ts';
import { BOUNDS } from './bound.ts';
import { CAUSAL_LINKS } from './causal-link.ts';
import { CAVEATS } from './caveat.ts';
import { CODE_SCHEMES } from './code-scheme.ts';
import { CODE_STATUSES } from './code-status.ts';
import { DESIGNATION_POLICIES } from './designation-policy.ts';
import { DOSSIER_FIGURE_TYPES } from './dossier-figure-type.ts';
import { EVENT_TYPES } from './event-type.ts';
import { FACTORS } from './factor.ts';
import { FINDING_CLASSES } from './finding-class.ts';
import { FINDING_OUTCOMES } from './finding-outcome.ts';
import { HISTORY_TYPES } from './history-type.ts';
import { HOLDER_MODES } from './holder-mode.ts';
import { IDENTIFIER_SCHEMES } from './identifier-scheme.ts';
import { KINDS } from './kind.ts';
import { LANGUAGES } from './language.ts';
import { MEASURES } from './measure.ts';
import { MEASURES_STEPS } from './measures-step.ts';
import { MEMBERSHIP_STEPS } from './membership-step.ts';
import { MODIFICATION_EFFECTS } from './modification-effect.ts';
import { OBSERVATION_FLAGS } from './observation-flag.ts';
import { ORGANIZATION_CLASSES } from './organization-class.ts';
import { PARTICIPANT_ROLES } from './participant-role.ts';
import { PLACE_CLASSES } from './place-class.ts';
import { PREDICATES } from './predicate.ts';
import { PROCEEDING_STAGES } from './proceeding-stage.ts';
import { READ_EXTENTS } from './read-extent.ts';
import { READINGS } from './reading.ts';
import { RECOGNITION_STEPS } from './recognition-step.ts';
import { RENDERING_MODES } from './rendering-mode.ts';
import { REUSES } from './reuse.ts';
import { SERIES_NATURES } from './series-nature.ts';
import { SIDES } from './side.ts';
import { SOURCE_CLASSES } from './source-class.ts';
import { SPEECH_ACTS } from './speech-act.ts';
import { STANCES } from './stance.ts';
import { STANDINGS } from './standing.ts';
import { SUCCESSION_MODES } from './succession-mode.ts';
import { TOPICS } from './topic.ts';
import { TRANSLATION_ORIGINS } from './translation-origin.ts';
import { UNKNOWN_REASONS } from './unknown-reason.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WHERE_PRECISIONS } from './where-precision.ts';

/** Every vocabulary, for documents and for the lint that looks for values no record uses. */
export const VOCABULARIES: readonly Vocabulary[] = [
  ACCEPTANCE_MODES,
  AGREEMENT_STAGES,
  ALIAS_TYPES,
  ATTESTATION_STATUSES,
  BEARINGS,
  BOUNDS,
  CAUSAL_LINKS,
  CAVEATS,
  CODE_SCHEMES,
  CODE_STATUSES,
  DESIGNATION_POLICIES,
  DOSSIER_FIGURE_TYPES,
  EVENT_TYPES,
  FACTORS,
  FINDING_CLASSES,
  FINDING_OUTCOMES,
  HISTORY_TYPES,
  HOLDER_MODES,
  IDENTIFIER_SCHEMES,
  KINDS,
  LANGUAGES,
  MEASURES,
  MEASURES_STEPS,
  MEMBERSHIP_STEPS,
  MODIFICATION_EFFECTS,
  OBSERVATION_FLAGS,
  ORGANIZATION_CLASSES,
  PARTICIPANT_ROLES,
  PLACE_CLASSES,
  PREDICATES,
  PROCEEDING_STAGES,
  READ_EXTENTS,
  READINGS,
  RECOGNITION_STEPS,
  RENDERING_MODES,
  REUSES,
  SERIES_NATURES,
  SIDES,
  SOURCE_CLASSES,
  SPEECH_ACTS,
  STANCES,
  STANDINGS,
  SUCCESSION_MODES,
  TOPICS,
  TRANSLATION_ORIGINS,
  UNKNOWN_REASONS,
  WHERE_PRECISIONS,
];
