import type { LintRule } from '../lint-rule.ts';
import { actsAfterDeath } from './acts-after-death.ts';
import { assessmentReadingNote } from './assessment-reading-note.ts';
import { assessmentScale } from './assessment-scale.ts';
import { attestedWithoutQuestion } from './attested-without-question.ts';
import { balance } from './balance.ts';
import { capacityAgrees } from './capacity-agrees.ts';
import { deadVocabulary } from './dead-vocabulary.ts';
import { dossierLinks } from './dossier-links.ts';
import { excerptNegative } from './excerpt-negative.ts';
import { figurePick } from './figure-pick.ts';
import { guiltWord } from './guilt-word.ts';
import { holderOutlivesOffice } from './holder-outlives-office.ts';
import { idKept } from './id-kept.ts';
import { lineWord } from './line-word.ts';
import { minimumCounts } from './minimum-counts.ts';
import { modifiesForward } from './modifies-forward.ts';
import { nameForms } from './name-forms.ts';
import { narratorAdverb } from './narrator-adverb.ts';
import { narratorTerm } from './narrator-term.ts';
import { notInFuture } from './not-in-future.ts';
import { orphanRecord } from './orphan-record.ts';
import { outletShare } from './outlet-share.ts';
import { primaryShare } from './primary-share.ts';
import { privatePerson } from './private-person.ts';
import { questionSymmetry } from './question-symmetry.ts';
import { quoteLanguage } from './quote-language.ts';
import { refExists } from './ref-exists.ts';
import { refPath } from './ref-path.ts';
import { regionLanguage } from './region-language.ts';
import { relationDuplicates } from './relation-duplicates.ts';
import { renderingLength } from './rendering-length.ts';
import { reuseFirewall } from './reuse-firewall.ts';
import { rivalPrecision } from './rival-precision.ts';
import { seatGap } from './seat-gap.ts';
import { seatOverlap } from './seat-overlap.ts';
import { seriesBreak } from './series-break.ts';
import { shareOfTotal } from './share-of-total.ts';
import { signedWord } from './signed-word.ts';
import { sourceTwice } from './source-twice.ts';
import { sourcedUnit } from './sourced-unit.ts';
import { staleOpen } from './stale-open.ts';
import { statusLabel } from './status-label.ts';
import { stepRepeatsEvent } from './step-repeats-event.ts';
import { stepsInOrder } from './steps-in-order.ts';
import { stockFlow } from './stock-flow.ts';
import { summaryLength } from './summary-length.ts';
import { tertiaryOnly } from './tertiary-only.ts';
import { tooPrecise } from './too-precise.ts';
import { twoIndependent } from './two-independent.ts';
import { unquotedScalar } from './unquoted-scalar.ts';
import { unusedSource } from './unused-source.ts';
import { utteranceIsPublication } from './utterance-is-publication.ts';

/** Every rule of the lint. */
export const RULES: readonly LintRule[] = [
  actsAfterDeath,
  assessmentReadingNote,
  assessmentScale,
  attestedWithoutQuestion,
  balance,
  capacityAgrees,
  deadVocabulary,
  dossierLinks,
  excerptNegative,
  figurePick,
  guiltWord,
  holderOutlivesOffice,
  idKept,
  lineWord,
  minimumCounts,
  modifiesForward,
  nameForms,
  narratorAdverb,
  narratorTerm,
  notInFuture,
  orphanRecord,
  outletShare,
  primaryShare,
  privatePerson,
  questionSymmetry,
  quoteLanguage,
  refExists,
  refPath,
  regionLanguage,
  relationDuplicates,
  renderingLength,
  reuseFirewall,
  rivalPrecision,
  seatGap,
  seatOverlap,
  seriesBreak,
  shareOfTotal,
  signedWord,
  sourceTwice,
  sourcedUnit,
  staleOpen,
  statusLabel,
  stepRepeatsEvent,
  stepsInOrder,
  stockFlow,
  summaryLength,
  tertiaryOnly,
  tooPrecise,
  twoIndependent,
  unquotedScalar,
  unusedSource,
  utteranceIsPublication,
];
