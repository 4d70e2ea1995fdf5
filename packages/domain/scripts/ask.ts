import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import type { KnownData } from './known-data.ts';

export type Answers = Readonly<Record<string, string>>;

/** What an answer is held against: the data, and what was answered before. */
export interface AskContext {
  readonly known: KnownData;
  readonly answers: Answers;
}

/** One question of a dialogue: what is asked, an example, and what an answer must satisfy. */
export interface Prompt {
  readonly name: string;
  readonly question: string;
  readonly example: string;
  readonly optional?: boolean;
  /** Whether it is asked at all, after the answers before it; always when left out. */
  readonly isAsked?: (answers: Answers) => boolean;
  /** What is wrong with an answer, and how to mend it; undefined where nothing is. */
  readonly refuse?: (answer: string, context: AskContext) => string | undefined;
}

interface Dialogue {
  readonly known: KnownData;
  readonly input?: Readable & { isTTY?: boolean };
  readonly print?: (text: string) => void;
  /** Called when the reader breaks off with Ctrl-C. */
  readonly onStop?: () => void;
}

function hintOf({ example, optional }: Prompt): string {
  return `(e.g. ${example}${optional ? '; may be left empty' : ''})`;
}

/** Asks one question after another, and again where an answer does not fit. Throws where the answers end too early. */
export async function ask(prompts: readonly Prompt[], dialogue: Dialogue): Promise<Answers> {
  const { known, input = process.stdin, print = (text) => process.stderr.write(text), onStop } = dialogue;
  const lines = createInterface({ input, output: process.stderr, terminal: input.isTTY === true });
  if (onStop) lines.on('SIGINT', onStop);
  const queue = lines[Symbol.asyncIterator]();
  const answers: Record<string, string> = {};
  try {
    for (const prompt of prompts) {
      if (prompt.isAsked?.(answers) === false) continue;
      for (;;) {
        print(`${prompt.question} ${hintOf(prompt)}: `);
        const { value, done } = await queue.next();
        if (done) throw new Error(`the answers ended before '${prompt.question}'; nothing was written`);
        const answer = String(value).trim();
        const problem =
          answer === ''
            ? prompt.optional
              ? undefined
              : 'an answer is needed'
            : prompt.refuse?.(answer, { known, answers });
        if (problem === undefined) {
          if (answer !== '') answers[prompt.name] = answer;
          break;
        }
        print(`  ${problem}\n`);
      }
    }
  } finally {
    lines.close();
  }
  return answers;
}
