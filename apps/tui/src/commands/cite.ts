import { type CitationStyle, cite, cslItem } from '@balkans/domain';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { span } from '../style/line.ts';
import { readId } from './read-id.ts';
import { readIdList } from './read-id-list.ts';

export const run: Run = async ({ args, flags, dataset, io }): Promise<Output> => {
  const style = (flags.style ?? 'apa') as CitationStyle;
  const ids = (await readIdList(args, 'cite', io)).map((text) => readId(dataset, text).id);
  const items = ids.map((id) => ({ id, style, text: cite(dataset, id, style), csl: [cslItem(dataset, id)] }));
  const bare = JSON.stringify(
    items.flatMap(({ csl }) => csl),
    null,
    2,
  );
  const text = style === 'csl-json' ? bare : items.map((item) => item.text).join(style === 'bibtex' ? '\n\n' : '\n');
  return {
    json: { total: items.length, items },
    lines: () => text.split('\n').map((line) => [span(line)]),
    exit: items.length > 0 ? 0 : 1,
  };
};
