import { getRecord, type Kind, listView, type RecordId, sortDateOf } from '@balkans/domain';
import type { SearchOrder } from '@balkans/domain/search';
import { columnLines } from '../cli/forms/columns.ts';
import type { Output, OutputNote } from '../cli/output.ts';
import type { Call, Run } from '../cli/verb.ts';
import { openSearch } from '../open-index.ts';
import { clean } from '../page/inline-spans.ts';
import { span } from '../style/line.ts';
import { readKind } from './read-id.ts';
import { nothingFound, queryNotes } from './search.ts';

const FEWEST_ON_TERMINAL = 20;

export const run: Run = async (call): Promise<Output> => {
  const { args, flags, settings, dataset, io } = call;
  const kind = readKind(args[0]!);
  const { ids, notes } = await chooseIds(call, kind, args.slice(1).join(' '));
  const view = listView(dataset, kind, ids ? { ...settings, ids } : settings);
  const limit =
    (flags.limit as number | undefined) ?? (io.isTerminal ? Math.max(FEWEST_ON_TERMINAL, io.rows - 3) : undefined);
  const shown = view.rows.slice(0, limit);
  const total = view.rows.length;
  const dateOf = (id: RecordId) => sortDateOf(dataset, getRecord(dataset, id)) ?? '';
  const names = view.columns.map((column) => column.toLowerCase());
  return {
    json: {
      total,
      items: shown.map(({ id, title, cells }) => ({
        id,
        kind,
        title,
        date: dateOf(id),
        ...Object.fromEntries(
          names
            .map((name, at) => [name.replaceAll(' ', '_'), clean(cells[at] ?? '')])
            .filter(([name]) => name !== 'date'),
        ),
      })),
    },
    table: {
      columns: ['id', 'date', ...names.filter((name) => name !== 'date'), 'title'],
      rows: shown.map(({ id, title, cells }) => [
        id,
        dateOf(id),
        ...cells.map(clean).filter((_, at) => names[at] !== 'date'),
        title,
      ]),
    },
    lines: (surface) =>
      columnLines(
        shown.map(({ id, title, cells }) => [
          ...cells.map((cell) => span(clean(cell), 'muted')),
          span(clean(title), 'link', id),
        ]),
        surface,
      ),
    notes: total === 0 && notes.length === 0 ? [{ code: 'nothing-found', text: `no ${kind} is held` }] : notes,
    ...(shown.length < total
      ? { hint: `${shown.length} of ${total}; --limit ${total} shows all, --open browses` }
      : {}),
    exit: total === 0 ? 1 : 0,
  };
};

/** The ids that a query or an order chooses; undefined for all in the order of the kind. */
async function chooseIds(
  { dataset, flags }: Call,
  kind: Kind,
  query: string,
): Promise<{ ids?: readonly string[]; notes: readonly OutputNote[] }> {
  if (query === '' && flags.sort === undefined) return { notes: [] };
  const order = (flags.sort ?? '-date') as SearchOrder;
  const text = `${query} kind:${kind}`.trim();
  const search = await openSearch(dataset);
  const answer = search(text, { order });
  const notes = [...queryNotes(answer), ...(answer.total === 0 ? [nothingFound(query, answer)] : [])];
  return { ids: answer.hits.map(({ id }) => id), notes };
}
