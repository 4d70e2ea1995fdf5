import type { Assertions, Limits } from './assertions.ts';
import type { FileFinding } from './lint-rule.ts';

interface Measured {
  /** Path of the limits in `assertions.yml`. */
  readonly path: readonly string[];
  readonly what: string;
  readonly value: number;
}

/** A finding where a measured value lies below `min` or above `max`, at the line of the promise. */
export function* checkLimits(
  assertions: Assertions,
  limits: Limits | undefined,
  measured: Measured,
): Iterable<FileFinding> {
  const { path, what, value } = measured;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
  for (const [bound, limit] of Object.entries(limits ?? {})) {
    if (limit === undefined) continue;
    const isBroken = bound === 'min' ? value < limit : value > limit;
    if (!isBroken) continue;
    const message = `${what}: ${shown}, ${bound === 'min' ? 'at least' : 'at most'} ${limit} is asserted`;
    yield { file: assertions.file, ...assertions.locate([...path, bound]), message };
  }
}
