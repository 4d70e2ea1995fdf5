import type { EventFigure, SourceRef } from '../../src/dataset/records.ts';
import { MEASURES } from '../../src/vocab/measure.ts';
import { findEntry } from '../../src/vocab/vocabulary.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';

const FINAL_STAGES = new Set(['conviction-final', 'acquittal-final']);

/** Harm, accusations, readings of delivery and final judgments rest on two publishers. */
export const twoIndependent: LintRule = {
  name: 'two-independent',
  description: 'Contentious claims have two publishers; a wire report counts once, whoever carries it.',
  severity: 'warn',
  *check(context) {
    for (const { id, figures = [], proceeding } of context.dataset.records.event) {
      for (const [index, what, sources] of harmClaims(figures)) {
        if (hasOnePublisher(sources, context))
          yield { id, path: ['figures', index], message: `${what}: one publisher` };
      }
      for (const [index, { stage, sources }] of (proceeding?.stages ?? []).entries()) {
        if (FINAL_STAGES.has(stage) && hasOnePublisher(sources, context)) {
          yield { id, path: ['proceeding', 'stages', index], message: `${stage}: one publisher` };
        }
      }
    }
    for (const { id, reading, sources } of context.dataset.records.assessment) {
      if (reading !== 'not-codable' && hasOnePublisher(sources, context)) {
        yield { id, path: ['sources'], message: `reading ${reading}: one publisher` };
      }
    }
    for (const { id, act, sources, renderings = [] } of context.dataset.records.statement) {
      const all = [...sources, ...renderings.map(({ source }) => ({ ref: source }))];
      if (act === 'accuse' && hasOnePublisher(all, context)) {
        yield { id, path: ['act'], message: 'an accusation: one publisher' };
      }
    }
  },
};

/** Harm by measure and group, with the sources of all who report it, at the first of their rows. */
function harmClaims(figures: readonly EventFigure[]): (readonly [number, string, readonly SourceRef[]])[] {
  const claims = new Map<string, { index: number; sources: SourceRef[] }>();
  for (const [index, { measure, group, sources }] of figures.entries()) {
    if (!findEntry(MEASURES, measure)?.harm) continue;
    const what = group === undefined ? measure : `${measure}, ${group}`;
    const claim = claims.get(what) ?? { index, sources: [] };
    claim.sources.push(...sources);
    claims.set(what, claim);
  }
  return [...claims].map(([what, { index, sources }]) => [index, what, sources]);
}

function hasOnePublisher(sources: readonly { ref: string }[], { findSource }: LintContext): boolean {
  return new Set(sources.map(({ ref }) => findSource(ref)?.publisher ?? ref)).size < 2;
}
