import { describe, it } from 'vitest';
import { refuses, type Variant } from '../fixture/refuses.ts';

const QUESTION = 'question/banjska-serbian-state-role';
const ICJ = 'question/declaration-2008-international-law';
const ASSESSMENT = 'assessment/brussels-agreement-2013.whole-normalizacija';

describe('a broken case is refused: verdicts and sources', () => {
  it.each<Variant>([
    [
      'positions that all agree',
      QUESTION,
      (r) => {
        for (const row of r.positions) row.stance = 'denies';
      },
      'positions',
      "all positions have the stance 'denies'",
    ],
    ['one position', QUESTION, (r) => (r.positions.length = 1), 'positions', 'needs two positions or more'],
    [
      'a court that leaves nothing open',
      ICJ,
      (r) => delete r.findings[0].doesNotDecide,
      'findings.icj-2010.doesNotDecide',
      'says what it does not decide',
    ],
    [
      'a level without scale',
      ASSESSMENT,
      (r) => delete r.verdict.scale,
      'verdict.level',
      'scale and level stand together',
    ],
    ['a verdict that says nothing', ASSESSMENT, (r) => (r.verdict = {}), 'verdict.gist', 'or a gist of its words'],
    [
      'an assessment of nothing',
      ASSESSMENT,
      (r) => (r.targets = ['organization/nato']),
      'targets.0',
      'not a reference to an agreement',
    ],
    [
      'a chart of a query',
      'dossier/skopje-2023-11-22',
      (r) => (r.sections[1].figures[1] = { type: 'chart', query: 'x', caption: 'x' }),
      'sections.agreed.figures.1.of',
      'is drawn from one record; write of: kind/slug',
    ],
    [
      'a copy without carrier',
      'source/ap-rama-2023-11-22',
      (r) => delete r.carrier,
      'carrier',
      'names its carrier and has the caveat mirror or repost',
    ],
    [
      'an address without scheme',
      'source/ap-rama-2023-11-22',
      (r) => (r.url = 'kion546.com'),
      'url',
      'copy it exactly as found, with http(s)://',
    ],
  ])('%s in %s', refuses);
});
