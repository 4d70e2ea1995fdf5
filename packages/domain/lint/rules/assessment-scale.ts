import { findScale, SCALES } from '../../src/vocab/scales.ts';
import type { LintRule } from '../lint-rule.ts';

/** A level is one of its assessor's scale; only a published map turns it into a reading of ours. */
export const assessmentScale: LintRule = {
  name: 'assessment-scale',
  description: 'The level is on a registered scale, and a reading taken from it follows the published map.',
  severity: 'error',
  *check({ dataset }) {
    for (const { id, verdict, reading } of dataset.records.assessment) {
      const { scale: name, level, gist } = verdict;
      if (name === undefined || level === undefined) continue;
      const scale = findScale(name);
      if (!scale) {
        const known = SCALES.map((each) => each.name).join(', ');
        yield { id, path: ['verdict', 'scale'], message: `'${name}' is not registered; registered are ${known}` };
      } else if (!scale.levels.includes(level)) {
        yield {
          id,
          path: ['verdict', 'level'],
          message: `'${level}' is not a level of ${name}: ${scale.levels.join(', ')}`,
        };
      } else if (scale.map && scale.map[level] !== reading) {
        yield { id, path: ['reading'], message: `level ${level} of ${name} is mapped to '${scale.map[level]}'` };
      } else if (!scale.map && reading !== 'not-codable' && gist === undefined) {
        yield {
          id,
          path: ['reading'],
          message: `${name} has no published map; write not-codable, or a gist to read from`,
        };
      }
    }
  },
};
