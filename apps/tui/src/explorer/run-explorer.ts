import type { Dataset } from '@balkans/domain';
import { openSearch } from '../open-index.ts';
import type { GlyphSet } from '../style/glyphs.ts';
import { paintLine } from '../style/paint-line.ts';
import type { Theme } from '../style/theme.ts';
import type { FrameStore, PaintedFrame } from './draw.tsx';
import { flatten } from './frame/block.ts';
import { frameOf } from './frame/frame.ts';
import type { KeyPress } from './key-decoder.ts';
import { Library } from './library.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { RowWriter } from './row-writer.ts';
import { copyToClipboard, openAddress } from './run-effect.ts';
import { Screen } from './screen.ts';
import { reduceKey, resize } from './state/reduce.ts';
import { type Effect, type StartOptions, startState } from './state/state.ts';

export interface ExplorerOptions {
  readonly dataset: Dataset;
  readonly theme: Theme;
  readonly glyphs: GlyphSet;
  readonly start: Omit<StartOptions, 'columns' | 'rows'>;
}

/** Exit codes of the signals that end the explorer: 128 and the number of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs the explorer until it is left, and answers the exit code. The first frame is painted before Ink is loaded. */
export function runExplorer({ dataset, theme, glyphs, start }: ExplorerOptions): Promise<number> {
  const { stdin, stdout } = process;
  const screen = new Screen(stdin);
  const writer = new RowWriter(screen);
  const library = new Library(dataset);
  const world = { library, glyphs };
  library.makesPreviews = false;
  let state = startState({ ...start, columns: stdout.columns || 80, rows: stdout.rows || 24 });
  let frame = frameOf(state, world);
  let painted: PaintedFrame | undefined;
  const listeners = new Set<() => void>();
  const store: FrameStore = {
    get: () => {
      painted ??= {
        ...frame,
        blocks: frame.blocks.map((block) => ({ ...block, lines: block.lines.map((line) => paintLine(line, theme)) })),
      };
      return painted;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  let isMounted = false;
  const draw = () => {
    frame = frameOf(state, world);
    painted = undefined;
    if (isMounted) for (const listener of listeners) listener();
    else
      writer.show(
        flatten(frame).map((line) => paintLine(line, theme)),
        frame.cursor,
      );
  };

  return new Promise((resolve, reject) => {
    const end = (code: number, text = '') => {
      screen.leave();
      stdin.pause();
      if (text !== '') stdout.write(text);
      resolve(code);
    };
    const drawAnew = () => {
      screen.write('\u001b[2J');
      writer.forget();
      draw();
    };
    const perform = (effect: Effect) => {
      switch (effect.type) {
        case 'quit':
          return end(effect.code);
        case 'print':
          return end(0, effect.text);
        case 'copy':
          return copyToClipboard(effect.text, screen);
        case 'open':
          return openAddress(effect.url, screen);
        case 'suspend':
          screen.leave();
          process.once('SIGCONT', () => {
            screen.enter();
            drawAnew();
          });
          return void process.kill(process.pid, 'SIGTSTP');
        default:
          return drawAnew();
      }
    };
    /** All keys of one read are reduced first, then drawn once. */
    const take = (presses: readonly KeyPress[]) => {
      const effects: Effect[] = [];
      for (const press of presses) {
        const step = reduceKey(state, press, world);
        state = step.state;
        effects.push(...step.effects);
        if (step.effects.some(({ type }) => type === 'quit' || type === 'print')) break;
      }
      draw();
      effects.forEach(perform);
    };

    process.once('exit', () => screen.leave());
    for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => end(code));
    process.once('uncaughtException', (error) => {
      end(1);
      reject(error);
    });
    stdout.on('resize', () => {
      state = resize(state, stdout.columns, stdout.rows);
      drawAnew();
    });
    screen.enter();
    draw();
    listenToKeys(stdin, take);
    import('./draw.tsx').then(async ({ mount }) => {
      mount(store, (rows) => writer.show(rows, frame.cursor));
      isMounted = true;
      library.makesPreviews = true;
      draw();
      library.useSearch(await openSearch(dataset));
      draw();
    }, reject);
  });
}
