import { findVerb } from '../cli/find-verb.ts';
import { formatOverview, formatVerbHelp } from '../cli/help.ts';
import type { Output } from '../cli/output.ts';
import { formatQueryHelp } from '../cli/query-help.ts';
import type { Run, Verb } from '../cli/verb.ts';
import { VERSION } from '../cli/version.ts';
import { keyTable } from '../explorer/key-table.ts';
import { span } from '../style/line.ts';

export const run: Run = ({ args, verbs }): Output => {
  const text = topicText(args[0], verbs);
  return {
    json: { text },
    lines: () =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => [span(line)]),
  };
};

function topicText(topic: string | undefined, verbs: readonly Verb[]): string {
  if (topic === undefined) return formatOverview(verbs, VERSION);
  if (topic === 'query') return formatQueryHelp();
  if (topic === 'keys')
    return keyTable()
      .map(({ keys, label, where }) => `${keys.padEnd(36)} ${label.padEnd(48)} ${where.join(' ')}\n`)
      .join('');
  return formatVerbHelp(findVerb(topic, verbs));
}
