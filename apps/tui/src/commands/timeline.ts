import {
  type AnyRecord,
  dateOf,
  designate,
  formatWhen,
  type Kind,
  kindOf,
  type RecordId,
  type TimelineEntry,
  timeline,
} from '@balkans/domain';
import { columnLines } from '../cli/forms/columns.ts';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { openSearch } from '../open-index.ts';
import { clean } from '../page/inline-spans.ts';
import { span } from '../style/line.ts';
import { readKind } from './read-id.ts';
import { nothingFound, queryNotes } from './search.ts';

const FEWEST_ON_TERMINAL = 20;

export const run: Run = async (call): Promise<Output> => {
  const { args, flags, dataset, io } = call;
  const query = args.join(' ');
  const answer = query === '' ? undefined : (await openSearch(dataset))(query);
  const kinds = typeof flags.kind === 'string' ? flags.kind.split(',').map(readKind) : undefined;
  const found = timeline(dataset, {
    ...(kinds ? { kinds: kinds as readonly Kind[] } : {}),
    ...(answer ? { ids: new Set(answer.hits.map(({ id }) => id)) } : {}),
  });
  const ordered = flags.reverse ? [...found].reverse() : found;
  const limit =
    (flags.limit as number | undefined) ?? (io.isTerminal ? Math.max(FEWEST_ON_TERMINAL, io.rows - 3) : undefined);
  const entries = ordered.slice(0, limit);
  const notes = answer ? [...queryNotes(answer), ...(found.length === 0 ? [nothingFound(query, answer)] : [])] : [];
  const titleOf = (record: AnyRecord) => designate(dataset, record.id, call.settings).label;
  return {
    json: {
      total: found.length,
      items: entries.map(({ record, ...rest }) => ({
        id: record.id,
        kind: kindOf(record.id as RecordId),
        title: titleOf(record),
        ...rest,
      })),
    },
    table: {
      columns: ['id', 'start', 'end', 'precision', 'kind', 'title'],
      rows: entries.map(({ record, start, end, precision }) => [
        record.id,
        start,
        end ?? '',
        precision,
        kindOf(record.id as RecordId),
        titleOf(record),
      ]),
    },
    lines: (surface) =>
      columnLines(
        entries.map((entry) => [
          span(shownDate(entry), 'muted'),
          span(kindOf(entry.record.id as RecordId), 'muted'),
          span(clean(titleOf(entry.record)), 'link', entry.record.id),
        ]),
        surface,
      ),
    notes,
    ...(entries.length < found.length
      ? { hint: `${entries.length} of ${found.length}; --limit ${found.length} shows all, --open browses` }
      : {}),
    exit: found.length === 0 ? 1 : 0,
  };
};

function shownDate({ record, undated, disputed }: TimelineEntry): string {
  const when = dateOf(record);
  if (undated || when === undefined) return 'date not known';
  return disputed ? `${clean(formatWhen(when))} (disputed)` : clean(formatWhen(when));
}
