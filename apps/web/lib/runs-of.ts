import type { Inlines, Section } from '@balkans/domain';

type Run = Inlines[number];

function isRun(value: object): value is Run {
  return 'type' in value && ('text' in value || 'number' in value || 'url' in value);
}

/** Every run inside a section, however deep it stands. */
export function runsOf(section: Section | object): readonly Run[] {
  const runs: Run[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if (isRun(value)) runs.push(value);
      else Object.values(value).forEach(visit);
    }
  };
  visit(section);
  return runs;
}

/** Numbers of the sources that a part of a page marks, in order, each once. */
export function sourceNumbers(part: object): readonly number[] {
  const numbers = runsOf(part).flatMap((run) => (run.type === 'source' ? [run.number] : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
