import type { Dataset } from '@balkans/domain';
import { openSearch } from '../open-index.ts';
import type { GlyphSet } from '../style/glyphs.ts';
import { paintLine } from '../style/paint-line.ts';
import type { Theme } from '../style/theme.ts';
import type { FrameStore, PaintedFrame } from './draw.tsx';
import { flatten } from './frame/block.ts';
import { frameOf } from './frame/frame.ts';
import { ESCAPE_WAIT, KeyDecoder, type KeyPress } from './key-decoder.ts';
import { Library } from './library.ts';
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
  const library = new Library(dataset);
  const world = { library, glyphs };
  let state = startState({ ...start, columns: stdout.columns || 80, rows: stdout.rows || 24 });

  const listeners = new Set<() => void>();
  const paint = (): PaintedFrame => {
    const frame = frameOf(state, world);
    return {
      ...frame,
      blocks: frame.blocks.map((block) => ({ ...block, lines: block.lines.map((line) => paintLine(line, theme)) })),
    };
  };
  let frame = paint();
  const store: FrameStore = {
    get: () => frame,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const draw = () => {
    frame = paint();
    for (const listener of listeners) listener();
  };

  return new Promise((resolve, reject) => {
    let mount: ((store: FrameStore, stdout: NodeJS.WriteStream) => () => void) | undefined;
    let unmount: (() => void) | undefined;
    const redraw = () => {
      unmount?.();
      screen.write('\u001b[2J\u001b[H');
      frame = paint();
      if (mount) unmount = mount(store, stdout);
      else prePaint();
    };
    const prePaint = () => {
      const rows = flatten(frameOf(state, world)).map((line) => paintLine(line, theme));
      screen.write(`\u001b[H${rows.join('\r\n')}`);
    };
    const end = (code: number, text = '') => {
      unmount?.();
      screen.leave();
      stdin.pause();
      if (text !== '') stdout.write(text);
      resolve(code);
    };
    const suspend = () => {
      screen.leave();
      process.once('SIGCONT', () => {
        screen.enter();
        redraw();
      });
      process.kill(process.pid, 'SIGTSTP');
    };
    const perform = (effect: Effect) => {
      if (effect.type === 'quit') end(effect.code);
      else if (effect.type === 'print') end(0, effect.text);
      else if (effect.type === 'copy') copyToClipboard(effect.text, screen);
      else if (effect.type === 'open') openAddress(effect.url, screen);
      else if (effect.type === 'suspend') suspend();
      else redraw();
    };
    const take = (presses: readonly KeyPress[]) => {
      if (presses.length === 0) return;
      const effects: Effect[] = [];
      for (const press of presses) {
        const step = reduceKey(state, press, world);
        state = step.state;
        effects.push(...step.effects);
        if (step.effects.some(({ type }) => type === 'quit' || type === 'print')) break;
      }
      draw();
      for (const effect of effects) perform(effect);
    };

    process.once('exit', () => screen.leave());
    for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => end(code));
    process.once('uncaughtException', (error) => {
      end(1);
      reject(error);
    });
    const decoder = new KeyDecoder();
    let waiting: NodeJS.Timeout | undefined;
    stdin.setEncoding('utf8');
    stdin.on('data', (chunk: string) => {
      clearTimeout(waiting);
      take(decoder.read(chunk));
      if (decoder.isWaiting) waiting = setTimeout(() => take(decoder.flush()), ESCAPE_WAIT);
    });
    stdout.on('resize', () => {
      state = resize(state, stdout.columns, stdout.rows);
      redraw();
    });

    screen.enter();
    prePaint();
    import('./draw.tsx').then(async (module) => {
      mount = module.mount;
      unmount = mount(store, stdout);
      library.useSearch(await openSearch(dataset));
      draw();
    }, reject);
  });
}
