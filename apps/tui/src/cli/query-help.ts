import { FEATURES, type QueryField } from '@balkans/domain/search';
import { wrap } from '../text/wrap.ts';

const MEANINGS: Readonly<Record<QueryField, string>> = {
  kind: 'kind of record: kind:statement',
  type: 'type of an event, class of an organization, place or source, predicate of a relation',
  actor: 'a person, organization or polity that the record names: actor:organization/kfor, actor:kurti',
  place: 'a place that the record names',
  topic: 'topic:policing',
  by: 'who speaks, judges or holds the position: by:person/edi-rama',
  about: 'what a statement, question or assessment is about',
  act: 'act of a statement: act:deny',
  side: 'side of a body, of a source, of who speaks',
  year: 'year:2023',
  lang: 'language of a source, of what was said, of a rendering: lang:sq',
  source: 'a source that the record rests on',
  has: `what the record holds: ${FEATURES.join(', ')}`,
  after: 'that day, month or year, or later: after:2023-09',
  before: 'that day, month or year, or earlier',
  on: 'that day, month or year',
  exact: 'this spelling only: exact:Đakovica',
};

const WIDTH = 100;
const INDENT = 12;

/** The query language, one field a line. */
export function formatQueryHelp(): string {
  const fields = Object.entries(MEANINGS).map(([field, meaning]) => {
    const lines = wrap(meaning, WIDTH - INDENT);
    return lines.map((line, at) => `${(at === 0 ? `  ${field}:` : '').padEnd(INDENT)}${line}\n`).join('');
  });
  return `The query language, the same on the command line, in the explorer and on the site.

  kfor border                 records with both words, in any form of a name, Latin or Cyrillic
  "joint patrols"             the words next to each other
  by:person/edi-rama border   a field and a word
  -kind:source -"last year"   without
  act:deny,reject             one value or the other
  rama|kurti                  one word or the other; also rama OR kurti, "a phrase" OR kind:event

${fields.join('')}
${wrap(RULES, WIDTH).join('\n')}
`;
}

const RULES =
  'Two values of one field widen, two fields narrow. Diacritics and scripts fold (đ = dj = ђ, ç = č = ч), and a slip in a word of five letters or more is forgiven. What cannot be used is named with its column, and the rest runs.';
