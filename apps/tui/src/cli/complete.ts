import { type Dataset, isKind, KINDS, nameOf } from '@balkans/domain';
import { COMMON_FLAGS } from './common-flags.ts';
import type { Verb } from './verb.ts';

type Candidate = readonly [word: string, description: string];

/** Candidates for the last of the words after `balkans`, one a line, each with what it is after a tab. */
export function complete(words: readonly string[], verbs: readonly Verb[], dataset: Dataset): string {
  const current = words.at(-1) ?? '';
  const found = candidates(words, verbs, dataset).filter(([word]) => word.startsWith(current));
  return found.map(([word, description]) => `${word}\t${description}\n`).join('');
}

function candidates(words: readonly string[], verbs: readonly Verb[], dataset: Dataset): readonly Candidate[] {
  const current = words.at(-1) ?? '';
  const verb = verbs.find(({ name }) => name === words[0]);
  const flags = [...(verb?.flags ?? []), ...COMMON_FLAGS];
  const asked = flags.find(({ name }) => `--${name}` === words.at(-2));
  if (asked?.value?.type === 'choice') return asked.value.choices.map((choice) => [choice, asked.help]);
  if (current.startsWith('--')) return flags.map(({ name, help }) => [`--${name}`, help]);
  if (current.includes('/')) return idsOf(current, dataset);
  const kinds = KINDS.entries.map(({ value, definition }): Candidate => [`${value}/`, definition]);
  if (words.length <= 1) return [...verbs.map(({ name, summary }): Candidate => [name, summary]), ...kinds];
  if (verb?.name === 'list')
    return words.length === 2 ? KINDS.entries.map(({ value, definition }) => [value, definition]) : [];
  if (verb?.name === 'help') return verbs.map(({ name, summary }): Candidate => [name, summary]);
  if (verb?.name === 'completion') return ['bash', 'zsh', 'fish'].map((shell) => [shell, 'shell']);
  return kinds;
}

/** Ids of the kind that was typed, each with its name. */
function idsOf(current: string, dataset: Dataset): readonly Candidate[] {
  const [kind = ''] = current.split('/');
  if (!isKind(kind)) return [];
  return dataset.records[kind].filter(({ id }) => id.startsWith(current)).map(({ id }) => [id, nameOf(dataset, id)]);
}
