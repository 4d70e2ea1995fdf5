import { type Dataset, designate, getRecord, neighbours, type RecordId, recordIdOf, recordPage } from '@balkans/domain';
import { describeError } from '../cli/describe-error.ts';
import type { Output, OutputNote } from '../cli/output.ts';
import type { Run, Settings } from '../cli/verb.ts';
import { pageLines } from '../page/page-lines.ts';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { readId } from './read-id.ts';
import { readIdList } from './read-id-list.ts';

export const run: Run = async ({ args, settings, dataset, io }): Promise<Output> => {
  const wanted = await readIdList(args, 'show', io);
  const notes: OutputNote[] = [];
  const ids: RecordId[] = [];
  for (const text of wanted) {
    try {
      const found = readId(dataset, text);
      ids.push(found.id);
      notes.push(...found.notes);
    } catch (error) {
      if (wanted.length === 1) throw error;
      notes.push(...describeError(error).lines.map((line) => ({ code: 'not-found', text: line })));
    }
  }
  const records = ids.map((id) => getRecord(dataset, id));
  const single = wanted.length === 1 ? records[0] : undefined;
  return {
    json: single
      ? { record: single, designations: designationsOf(dataset, ids, settings) }
      : { total: records.length, items: records },
    items: records,
    lines: (surface) =>
      ids.flatMap((id, at): readonly Line[] => {
        const lines = pageLines(recordPage(dataset, id, settings), surface);
        const rule: Line = [span(surface.glyphs.horizontal.repeat(Math.min(surface.width, 76)), 'muted')];
        return at === 0 ? lines : [[], rule, [], ...lines];
      }),
    notes,
    exit: ids.length === wanted.length && ids.length > 0 ? 0 : 1,
  };
};

/** How the policy writes each record that the shown ones name. */
function designationsOf(
  dataset: Dataset,
  ids: readonly RecordId[],
  settings: Settings,
): Readonly<Record<string, object>> {
  const named = ids.flatMap((id) => [id, ...neighbours(dataset, id).out.map(({ to }) => recordIdOf(to))]);
  return Object.fromEntries(
    [...new Set(named)].filter((id) => !id.startsWith('source/')).map((id) => [id, designate(dataset, id, settings)]),
  );
}
