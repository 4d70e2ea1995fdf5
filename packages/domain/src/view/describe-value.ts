import type { ActorOrUnnamed, Attestation, SourceRef } from '../dataset/records.ts';
import { formatInterval } from '../time/format-interval.ts';
import { formatWhen } from '../time/format-when.ts';
import type { Interval } from '../time/interval.ts';
import { isDisputed, isUnknown } from '../time/uncertain.ts';
import type { WhenValue } from '../time/when.ts';
import { ATTESTATION_STATUSES } from '../vocab/attestation-status.ts';
import { UNKNOWN_REASONS, type UnknownReason } from '../vocab/unknown-reason.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import { absent, type Inline, type Inlines, join, text } from './inline.ts';
import type { PageContext } from './page-context.ts';

/**
 * Why a value is unknown, in words.
 *
 * @example
 * import { describeUnknown } from '@balkans/domain';
 * describeUnknown({ unknown: 'source-undated' });
 * // → unknown: source undated
 */
export function describeUnknown(unknown: { readonly unknown: string; readonly note?: string | undefined }): string {
  const reason = labelOf(UNKNOWN_REASONS, unknown.unknown as UnknownReason);
  return unknown.note ? `unknown: ${reason} (${unknown.note})` : `unknown: ${reason}`;
}

/**
 * A date in words; unknown and disputed ones say so.
 *
 * @example
 * import { describeWhen } from '@balkans/domain';
 * describeWhen({ unknown: 'not-in-source', note: 'two pages read' });
 * // → unknown: not in the sources read (two pages read)
 */
export function describeWhen(when: WhenValue | undefined): string {
  if (when === undefined) return '';
  return isUnknown(when) ? describeUnknown(when) : formatWhen(when);
}

/** A date for a column or a list, where the reason of an unknown one has no room. */
export function shortWhen(when: WhenValue | undefined): string {
  return when !== undefined && isUnknown(when) ? 'not known' : describeWhen(when);
}

/** A date as runs; rivals each with their sources. */
export function whenRuns(when: WhenValue | undefined, context: PageContext): Inlines {
  if (when === undefined) return [];
  if (isUnknown(when)) return [absent(describeUnknown(when))];
  if (!isDisputed(when)) return [text(formatWhen(when))];
  const rivals = when.disputed as readonly { value: string; sources?: readonly SourceRef[] }[];
  return join(
    rivals.map(
      (rival): Inlines => [{ type: 'disputed', text: formatWhen(rival.value) }, ...context.marks(rival.sources)],
    ),
    ' or ',
  );
}

/**
 * An interval in words, with the date on which it was last seen where no end is known.
 *
 * @example
 * import { describeSpan } from '@balkans/domain';
 * describeSpan({ start: '1997', end: '2000' });
 * // → 1997–2000
 */
export function describeSpan(interval: Interval): string {
  return formatInterval(interval);
}

/** The sources of the rivals for either bound of an interval. */
export function rivalSources({ start, end, until }: Interval): readonly SourceRef[] {
  return [start, end, until].flatMap((bound) => {
    const rivals = isDisputed(bound) ? (bound.disputed as readonly { sources?: readonly SourceRef[] }[]) : [];
    return rivals.flatMap(({ sources = [] }) => sources);
  });
}

/** An interval as runs; where a bound is disputed, with the sources of the rivals. */
export function spanRuns(interval: Interval, context: PageContext): Inlines {
  return [text(describeSpan(interval)), ...context.marks(rivalSources(interval))];
}

/** An actor as a link, or the words for a group without record. */
export function actorRun(actor: ActorOrUnnamed, context: PageContext): Inline {
  return typeof actor === 'string' ? context.link(actor) : text(actor.unnamed);
}

export function actorRuns(actors: readonly ActorOrUnnamed[] | undefined, context: PageContext): Inlines {
  return join(
    (actors ?? []).map((actor) => [actorRun(actor, context)]),
    ', ',
  );
}

/** An actor's name without a link. */
export function actorName(actor: ActorOrUnnamed, context: PageContext): string {
  return typeof actor === 'string' ? context.name(actor) : actor.unnamed;
}

/** Whether something happened, where that is not common ground: who says so, who denies it. */
export function attestationRuns(attestation: Attestation | undefined, context: PageContext): Inlines {
  if (!attestation) return [];
  const { status, saidBy, deniedBy, noComment, against, question, note } = attestation;
  const clause = (label: string, runs: Inlines): Inlines => (runs.length > 0 ? [text(`${label} `), ...runs] : []);
  return join(
    [
      [{ type: 'disputed', text: labelOf(ATTESTATION_STATUSES, status) }],
      clause('said by', actorRuns(saidBy, context)),
      clause('denied by', actorRuns(deniedBy, context)),
      clause('no comment from', actorRuns(noComment, context)),
      against ? [text('otherwise in'), ...context.marks(against)] : [],
      question ? clause('see', [context.link(question)]) : [],
      note ? [text(note)] : [],
    ],
    '; ',
  );
}
