import { isOfKind } from '../src/dataset/index-of.ts';
import type { Speaker } from '../src/dataset/records.ts';
import type { LintContext } from './lint-context.ts';

/** The side that a speaker stands for: of the body itself, or of the body whose office the person holds. */
export function sideOfSpeaker({ actor, capacity, for: onBehalfOf }: Speaker, context: LintContext): string | undefined {
  if (!actor.startsWith('person/')) return sideOfBody(actor, context);
  if (onBehalfOf !== undefined) return sideOfBody(onBehalfOf, context);
  const office = typeof capacity === 'string' ? context.find(capacity) : undefined;
  return office && isOfKind(office, 'office') ? sideOfBody(office.of, context) : undefined;
}

function sideOfBody(id: string, { find }: LintContext): string | undefined {
  const body = find(id);
  if (!body) return undefined;
  if (isOfKind(body, 'polity')) return body.side;
  if (!isOfKind(body, 'organization')) return undefined;
  const polity = body.of && find(body.of);
  return body.side ?? (polity && isOfKind(polity, 'polity') ? polity.side : undefined);
}
