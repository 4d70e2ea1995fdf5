import { isOneSide, sideOfSpeaker } from '../../src/query/side-of.ts';
import { checkLimits } from '../check-limits.ts';
import type { LintContext } from '../lint-context.ts';
import type { FileFinding, LintRule } from '../lint-rule.ts';
import { ownSpan } from '../own-span.ts';

/** Balance is watched, not forced: equal room is not equal evidence. */
export const balance: LintRule = {
  name: 'balance',
  description:
    'No side has too large a share of the speakers; every year since the asserted ones has events, and speakers of several sides.',
  severity: 'warn',
  wantsAll: true,
  *check(context) {
    const { assertions } = context;
    const speakers = context.dataset.records.statement.flatMap((statement) => statement.speakers);
    const sides = speakers.flatMap((speaker) => sideOfSpeaker(context.dataset, speaker) ?? []);
    const count = (side: string) => sides.filter((each) => each === side).length;
    for (const side of new Set(sides)) {
      const measured = { path: ['speakerShare'], what: `speakers of ${side}`, value: count(side) / sides.length };
      yield* checkLimits(assertions, assertions.speakerShare, measured);
    }
    if (count('serbia') > 0) {
      const measured = {
        path: ['speakersKosovoToSerbia'],
        what: 'speakers of Kosovo for one of Serbia',
        value: count('kosovo') / count('serbia'),
      };
      yield* checkLimits(assertions, assertions.speakersKosovoToSerbia, measured);
    }
    yield* yearsWithoutEvents(context);
    yield* yearsOfFewSides(context);
  },
};

function* yearsWithoutEvents({ assertions, dataset }: LintContext): Iterable<FileFinding> {
  const since = assertions.eventsEveryYearSince;
  if (since === undefined) return;
  const spans = dataset.records.event.flatMap(({ when }) => ownSpan(when) ?? []);
  for (let year = since; year <= Number(dataset.date.slice(0, 4)); year += 1) {
    if (spans.some(({ first }) => first.startsWith(String(year)))) continue;
    yield {
      file: assertions.file,
      ...assertions.locate(['eventsEveryYearSince']),
      message: `no event begins in ${year}`,
    };
  }
}

function* yearsOfFewSides({ assertions, dataset }: LintContext): Iterable<FileFinding> {
  const { since, min } = assertions.speakerSidesEveryYear ?? {};
  if (since === undefined || min === undefined) return;
  const sides = new Map<number, Set<string>>();
  for (const { when, speakers } of dataset.records.statement) {
    const year = Number(ownSpan(when)?.first.slice(0, 4));
    const known = speakers.flatMap((speaker) => sideOfSpeaker(dataset, speaker) ?? []).filter(isOneSide);
    sides.set(year, new Set([...(sides.get(year) ?? []), ...known]));
  }
  for (let year = since; year <= Number(dataset.date.slice(0, 4)); year += 1) {
    const speaking = [...(sides.get(year) ?? [])].sort();
    if (speaking.length >= min) continue;
    yield {
      file: assertions.file,
      ...assertions.locate(['speakerSidesEveryYear']),
      message: `speakers of ${speaking.length} sides in ${year} (${speaking.join(', ') || 'none'}), at least ${min} are asserted`,
    };
  }
}
