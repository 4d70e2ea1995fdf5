import type { Speaker } from '../dataset/records.ts';
import { actorRun } from './describe-value.ts';
import { type Inlines, text } from './inline.ts';
import type { PageContext } from './page-context.ts';
import { proseLine } from './prose-runs.ts';

/** Who spoke, as what, on whose behalf and through whom. */
export function speakerRuns(speaker: Speaker, context: PageContext): Inlines {
  const { actor, capacity, for: behalf, through } = speaker;
  return [
    context.link(actor),
    ...(capacity === undefined
      ? []
      : [text(', '), ...(typeof capacity === 'string' ? [context.link(capacity)] : proseLine(capacity, context))]),
    ...(behalf ? [text(', for '), context.link(behalf)] : []),
    ...(through ? [text(', through '), actorRun(through, context)] : []),
  ];
}
