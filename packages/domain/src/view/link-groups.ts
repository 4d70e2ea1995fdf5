import { findRecord } from '../dataset/index-of.ts';
import type { AnyRecord } from '../dataset/records.ts';
import { kindOf, type RecordId, recordIdOf } from '../dataset/ref.ts';
import { compareRecordDates, dateOf } from '../query/date-of.ts';
import { type Link, neighbours } from '../query/neighbours.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';
import { findEntry } from '../vocab/vocabulary.ts';
import { shortWhen } from './describe-value.ts';
import type { LinkGroup } from './page.ts';
import type { PageContext } from './page-context.ts';

function grouped(ids: readonly RecordId[], context: PageContext): readonly LinkGroup[] {
  const byKind = new Map<Kind, AnyRecord[]>();
  for (const id of new Set(ids)) {
    const record = findRecord(context.dataset, id);
    if (!record) continue;
    const kind = kindOf(id);
    const records = byKind.get(kind);
    if (records) records.push(record);
    else byKind.set(kind, [record]);
  }
  return KINDS.values
    .filter((kind) => byKind.has(kind))
    .map((kind) => ({
      label: findEntry(KINDS, kind)?.plural ?? kind,
      links: (byKind.get(kind) ?? []).sort(compareRecordDates(context.dataset)).map((record) => {
        const date = shortWhen(dateOf(record));
        return { ref: record.id as RecordId, title: context.name(record.id), ...(date ? { date } : {}) };
      }),
    }));
}

/** The links of a record in both directions, by kind; sources stand in their own list. */
export function linkGroups(
  record: AnyRecord,
  context: PageContext,
): { linksOut: readonly LinkGroup[]; linksIn: readonly LinkGroup[] } {
  const { out, in: pointing } = neighbours(context.dataset, record.id as RecordId);
  const isSource = (link: Link, end: RecordId) => kindOf(end) === 'source' || link.field === 'sources';
  return {
    linksOut: grouped(
      out.filter((link) => !isSource(link, recordIdOf(link.to))).map((link) => recordIdOf(link.to)),
      context,
    ),
    linksIn:
      kindOf(record.id as RecordId) === 'source'
        ? []
        : grouped(
            pointing.map((link) => link.from),
            context,
          ),
  };
}
