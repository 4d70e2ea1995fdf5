import { COMMON_FLAGS } from './common-flags.ts';
import { describeFlag } from './flag.ts';
import type { Verb } from './verb.ts';

const GROUPS = ['Find', 'Time', 'Read', 'Take away', 'Yours'] as const;

const OPENING = `Balkans: security and diplomacy of the Western Balkans, every line with its source.

  balkans                                   open the explorer
  balkans agreement/ohrid-annex-2023        open it there (in a pipe: print the record)
  balkans search kfor border                find
  balkans on 2023-11-22                     who was in office, what was said
  balkans delivery agreement/ohrid-annex-2023 --json | jq .
`;

/** The overview that `balkans --help` prints. */
export function formatOverview(verbs: readonly Verb[], version: string): string {
  const rows = GROUPS.map((group) => {
    const usages = verbs.filter((verb) => verb.group === group).map(({ usage }) => usage);
    return wrapList(usages, { head: group.padEnd(12), gap: '   ', width: 100 });
  });
  const flags = wrapList(COMMON_FLAGS.filter(({ name }) => name !== 'help').map(describeFlag), {
    head: 'Every verb'.padEnd(12),
    gap: '   ',
    width: 100,
  });
  return `${OPENING}
${rows.join('\n')}

${flags}
Version ${version}. Data CC BY 4.0, code MIT. Exit 0 fine, 1 nothing found or invalid, 2 wrong usage.
`;
}

/** The help of one verb: examples first. */
export function formatVerbHelp({ summary, examples, usage, flags, notes = [] }: Verb): string {
  const own = flags.map((flag) => `${describeFlag(flag).padEnd(30)} ${flag.help}`);
  const flagLines = own.map((line, at) => `${at === 0 ? 'Flags  ' : '       '}${line}\n`).join('');
  return `${summary}

${examples.map((example) => `  ${example}\n`).join('')}
Usage  balkans ${usage}
${notes.map((note) => `       ${note}\n`).join('')}${flagLines}       ${flags.length > 0 ? 'and those of every verb' : 'Flags of every verb'} (balkans help)
`;
}

function wrapList(
  items: readonly string[],
  { head, gap, width }: { head: string; gap: string; width: number },
): string {
  const lines = [head];
  for (const item of items) {
    const last = lines.at(-1)!;
    const isFirst = last.trimEnd() === head.trimEnd() || last.trim() === '';
    if (!isFirst && last.length + gap.length + item.length > width) lines.push(`${' '.repeat(head.length)}${item}`);
    else lines[lines.length - 1] = isFirst ? last + item : last + gap + item;
  }
  return lines.join('\n');
}
