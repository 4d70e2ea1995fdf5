import { openSearch } from '../../open-index.ts';
import { Library } from '../library.ts';
import { listenToKeys } from '../listen-to-keys.ts';
import { copyToClipboard, openAddress } from '../run-effect.ts';
import type { ExplorerOptions } from '../run-explorer.ts';
import { reduceKey } from '../state/reduce.ts';
import { type Effect, startState } from '../state/state.ts';
import { announce, greeting } from './announce.ts';

/** Lines are set for a voice, not for the window. */
const WIDTH = 80;
/** Lines of a page that one key says. */
const ROWS = 24;

/** The explorer as lines that are only ever added: no boxes, no moving cursor, the same keys and words. */
export async function runLinear({ dataset, glyphs, start }: ExplorerOptions): Promise<number> {
  const { stdin, stdout } = process;
  const library = new Library(dataset, await openSearch(dataset));
  const world = { library, glyphs };
  let state = startState({ ...start, columns: WIDTH, rows: ROWS });
  const say = (lines: readonly string[]) => void (lines.length > 0 && stdout.write(`${lines.join('\n')}\n`));
  const screen = { write: (text: string) => void stdout.write(text) };
  return new Promise((resolve) => {
    const end = (code: number) => {
      stdin.setRawMode(false);
      stdin.pause();
      resolve(code);
    };
    const perform = (effect: Effect) => {
      if (effect.type === 'quit') end(effect.code);
      else if (effect.type === 'print') {
        say([effect.text.trimEnd()]);
        end(0);
      } else if (effect.type === 'copy') copyToClipboard(effect.text, screen);
      else if (effect.type === 'open') openAddress(effect.url, screen);
      else if (effect.type === 'redraw') say(greeting(state, world));
    };
    stdin.setRawMode(true);
    process.once('exit', () => stdin.setRawMode?.(false));
    for (const [signal, code] of [
      ['SIGTERM', 143],
      ['SIGHUP', 129],
      ['SIGINT', 130],
    ] as const)
      process.once(signal, () => end(code));
    say(greeting(state, world));
    listenToKeys(stdin, (presses) => {
      for (const press of presses) {
        const step = reduceKey(state, press, world);
        const lines = announce(state, step.state, world);
        state = step.state;
        say(lines);
        step.effects.forEach(perform);
      }
    });
  });
}
