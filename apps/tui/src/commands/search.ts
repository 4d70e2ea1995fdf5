import { designate, findRecord, type RecordId, type Statement } from '@balkans/domain';
import type { SearchAnswer, SearchHit, SearchOrder } from '@balkans/domain/search';
import { columnLines } from '../cli/forms/columns.ts';
import type { Output, OutputNote } from '../cli/output.ts';
import type { Call, Run } from '../cli/verb.ts';
import { openSearch } from '../open-index.ts';
import { clean } from '../page/inline-spans.ts';
import { span } from '../style/line.ts';
import { explainHit } from './explain-hit.ts';
import { readKind } from './read-id.ts';

/** Hits that a terminal gets without `--limit`, at least. */
const FEWEST_ON_TERMINAL = 20;

export const run: Run = async (call): Promise<Output> => {
  const { flags, dataset, io } = call;
  const kinds = typeof flags.kind === 'string' ? flags.kind.split(',').map(readKind) : [];
  const text = call.args.join(' ');
  const onTerminal = io.isTerminal ? Math.max(FEWEST_ON_TERMINAL, io.rows - 3) : undefined;
  const limit = (flags.limit as number | undefined) ?? onTerminal;
  const search = await openSearch(dataset);
  const answer = search(text, {
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(flags.sort === undefined ? {} : { order: flags.sort as SearchOrder }),
  });
  const { hits, total } = answer;
  const rows = hits.map((hit) => ({ hit, title: titleOf(call, hit.id), by: speakerOf(call, hit.id) }));
  const more =
    hits.length < total ? { hint: `${hits.length} of ${total}; --limit ${total} shows all, --open browses` } : {};
  return {
    json: {
      total,
      items: rows.map(({ hit: { names, ...hit }, title, by }) => ({ ...hit, title, ...(by ? { by } : {}) })),
      query: { text, folded: answer.folded, ignored: answer.query.notes },
      facets: answer.facets,
    },
    table: {
      columns: ['id', 'kind', 'date', 'by', 'title'],
      rows: rows.map(({ hit, title, by }) => [hit.id, hit.kind, hit.date ?? '', by ?? '', title]),
    },
    lines: (surface) => {
      const lines = columnLines(
        rows.map(({ hit, title }) => [
          span(hit.kind, 'muted'),
          span(hit.date ?? '', 'muted'),
          span(clean(title), 'link', hit.id),
        ]),
        surface,
      );
      return flags.explain ? lines.flatMap((line, at) => [line, explainHit(rows[at]!.hit)]) : lines;
    },
    notes: [...queryNotes(answer), ...(total === 0 ? [nothingFound(text, answer)] : [])],
    ...more,
    exit: total === 0 ? 1 : 0,
  };
};

/** What could not be used of a query, as notes. */
export function queryNotes({ query }: SearchAnswer): readonly OutputNote[] {
  return query.notes.map(({ code, text, position }) => ({ code, text, position }));
}

/** Says that nothing was found, and what would be without one of the words. */
export function nothingFound(text: string, { missing }: SearchAnswer): OutputNote {
  const mends = missing.flatMap(({ word, nearest: near, without }) => [
    ...(near.length > 0 ? [`'${word}' may be ${near.join(' or ')}`] : []),
    ...(without > 0 ? [`without '${word}': ${without}`] : []),
  ]);
  return { code: 'nothing-found', text: [`nothing found for '${text}'`, ...mends].join('; ') };
}

function titleOf({ dataset, settings }: Call, id: string): string {
  return designate(dataset, id, settings).label;
}

function speakerOf({ dataset }: Call, id: SearchHit['id']): string | undefined {
  if (!id.startsWith('statement/')) return undefined;
  return (findRecord(dataset, id as RecordId<'statement'>) as Statement | undefined)?.speakers[0]?.actor;
}
