import { getRecord, observationsOf, parseEdtf, recordPage, type SeriesSection } from '@balkans/domain';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { factsLines } from '../page/facts-lines.ts';
import { figureTable } from '../page/figures-lines.ts';
import { clean } from '../page/inline-spans.ts';
import { chartLines } from '../page/series-lines.ts';
import { span } from '../style/line.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { readIdOf } from './read-id.ts';
import { shortValue } from './short-value.ts';

export const run: Run = ({ args, flags, settings, dataset }): Output => {
  const id = readIdOf(dataset, args[0]!, { verb: 'series', kind: 'series' });
  const from = flags.from === undefined ? undefined : parseEdtf(String(flags.from)).first;
  const to = flags.to === undefined ? undefined : parseEdtf(String(flags.to)).last;
  const observations = observationsOf(dataset, id, { ...(from ? { from } : {}), ...(to ? { to } : {}) });
  const keys = new Set(observations.map(({ key }) => key));
  const record = getRecord(dataset, id);
  return {
    json: {
      series: id,
      unit: record.unit,
      definition: record.definition.en,
      geography: record.geography,
      observations,
    },
    items: observations,
    table: {
      columns: ['id', 'period', 'bound', 'value', 'low', 'high', 'as of', 'by', 'flags', 'source'],
      rows: observations.map((row) => [
        `${id}.${row.key}`,
        row.period,
        row.bound ?? '',
        ...[row.value, row.low, row.high].map((value) => (value === undefined ? '' : String(value))),
        shortValue(row.asOf),
        (row.by ?? []).map((each) => (typeof each === 'string' ? each : each.unnamed)).join(', '),
        (row.flags ?? []).join(' '),
        row.sources.map(({ ref }) => ref).join(' '),
      ]),
    },
    lines: (surface) => {
      const page = recordPage(dataset, id, { ...settings, links: false });
      const drawn = page.sections.find((section): section is SeriesSection => section.type === 'series');
      const rows = drawn?.rows.filter((row) => keys.has(row.id)) ?? [];
      const facts = page.sections.flatMap((section) => (section.type === 'facts' ? section.facts : []));
      const chart = drawn && flags.chart !== 'none' ? chartLines({ ...drawn, rows }, surface) : [];
      return [
        ...wrapLine([span(clean(page.title), 'heading'), span(`, ${clean(record.unit)}`)], surface.width),
        [],
        ...(chart.length > 0 ? [...chart, []] : []),
        ...figureTable(rows, surface, 'period'),
        [],
        ...factsLines(facts, surface),
      ];
    },
    exit: observations.length === 0 ? 1 : 0,
  };
};
