import { createInterface } from 'node:readline/promises';

/** One question of a dialogue: what is asked, an example, and what an answer must satisfy. */
export interface Prompt {
  readonly name: string;
  readonly question: string;
  readonly example: string;
  readonly optional?: boolean;
  /** What is wrong with an answer, and how to mend it; undefined where nothing is. */
  readonly refuse?: (answer: string) => string | undefined;
}

type Answers = Readonly<Record<string, string>>;

/** Asks one question after another, and again where an answer does not fit; ends at the end of input. */
export async function ask(prompts: readonly Prompt[]): Promise<Answers> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: process.stdin.isTTY === true,
  });
  const queue = lines[Symbol.asyncIterator]();
  const answers: Record<string, string> = {};
  for (const { name, question, example, optional, refuse } of prompts) {
    for (;;) {
      process.stderr.write(`${question} (${optional ? 'may be left empty' : `e.g. ${example}`}): `);
      const { value, done } = await queue.next();
      if (done) {
        lines.close();
        throw new Error(`the answers ended before '${question}'`);
      }
      const answer = String(value).trim();
      const problem = answer === '' ? (optional ? undefined : 'an answer is needed') : refuse?.(answer);
      if (problem === undefined) {
        if (answer !== '') answers[name] = answer;
        break;
      }
      process.stderr.write(`  ${problem}\n`);
    }
  }
  lines.close();
  return answers;
}
