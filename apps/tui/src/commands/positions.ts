import { designate, positionsOn, recordPage, type Section } from '@balkans/domain';
import type { Output } from '../cli/output.ts';
import { readDay } from '../cli/read-settings.ts';
import type { Run } from '../cli/verb.ts';
import { clean } from '../page/inline-spans.ts';
import { sectionLines } from '../page/section-lines.ts';
import { span } from '../style/line.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { readId, readIdOf } from './read-id.ts';
import { shortValue } from './short-value.ts';

export const run: Run = ({ args, flags, settings, dataset }): Output => {
  const id = readIdOf(dataset, args[0]!, { verb: 'positions', kind: 'question' });
  const on = flags.on === undefined ? undefined : readDay(String(flags.on), dataset).on;
  const holder = flags.holder === undefined ? undefined : readId(dataset, String(flags.holder)).id;
  const { certain, possible, later, findings } = positionsOn(dataset, id, {
    ...(on === undefined ? {} : { on }),
    ...(holder === undefined ? {} : { holder }),
  });
  const keys = new Set([...certain, ...possible].map(({ key }) => key));
  const possibleKeys = new Set(possible.map(({ key }) => key));
  const title = designate(dataset, id, settings).label;
  return {
    json: {
      question: id,
      title,
      positions: { certain, possible },
      later: later.map(({ key }) => key),
      findings,
    },
    items: [...certain, ...possible],
    table: {
      columns: ['id', 'holder', 'start', 'end', 'stance', 'summary'],
      rows: [...certain, ...possible].map((row) => [
        `${id}.${row.key}`,
        row.holders.map((each) => (typeof each === 'string' ? each : each.unnamed)).join(', '),
        shortValue(row.start),
        shortValue(row.end ?? row.until),
        row.stance,
        row.summary.en,
      ]),
    },
    lines: (surface) => {
      const sections = recordPage(dataset, id, { ...settings, links: false })
        .sections.filter(({ key }) => key === 'positions' || key === 'findings')
        .map((section) => keepCards(section, keys, possibleKeys));
      return [
        ...wrapLine([span(clean(title), 'heading')], surface.width),
        ...sections.flatMap((section) => [[], ...sectionLines(section, surface)]),
      ];
    },
    notes: [
      ...(keys.size === 0 ? [{ code: 'none', text: 'no position on record answers to that' }] : []),
      ...(later.length > 0 ? [{ code: 'later', text: laterText(later.length, on) }] : []),
    ],
    exit: keys.size === 0 ? 1 : 0,
  };
};

function laterText(count: number, on: string | undefined): string {
  return count === 1
    ? `1 position begins after ${on} and is left out`
    : `${count} positions begin after ${on} and are left out`;
}

function keepCards(section: Section, keys: ReadonlySet<string>, possible: ReadonlySet<string>): Section {
  if (section.type !== 'positions') return section;
  return {
    ...section,
    cards: section.cards.filter(({ id }) => keys.has(id)).map((card) => ({ ...card, certain: !possible.has(card.id) })),
  };
}
