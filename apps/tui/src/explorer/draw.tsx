import { Writable } from 'node:stream';
import { Box, render, Text } from 'ink';
import { memo, useSyncExternalStore } from 'react';
import type { Block, Frame } from './frame/block.ts';

/** A frame whose lines are painted. */
export interface PaintedFrame extends Omit<Frame, 'blocks'> {
  readonly blocks: readonly (Omit<Block, 'lines'> & { readonly lines: readonly string[] })[];
}

/** Frames, and who is told when there is a new one. */
export interface FrameStore {
  readonly get: () => PaintedFrame;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Lets Ink lay out the frames of a store and hands each finished screen on as rows. Ink never writes to the terminal
 * itself: its own line-by-line update is one row off where the output ends above the last row, so rows are compared and
 * written by us.
 */
export function mount(store: FrameStore, show: (rows: readonly string[]) => void): () => void {
  const { unmount } = render(<Screen store={store} />, {
    stdout: new RowSink(store, show) as unknown as NodeJS.WriteStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  return unmount;
}

/** Stands in for the terminal: takes what Ink writes and passes whole screens on. */
class RowSink extends Writable {
  readonly #store: FrameStore;

  constructor(store: FrameStore, show: (rows: readonly string[]) => void) {
    super({
      decodeStrings: false,
      write: (chunk: string, _encoding, done) => {
        const rows = chunk.split('\n');
        if (rows.length === store.get().height) show(rows);
        done();
      },
    });
    this.#store = store;
  }

  get columns(): number {
    return this.#store.get().columns;
  }

  get rows(): number {
    return this.#store.get().height + 1;
  }
}

function Screen({ store }: { readonly store: FrameStore }) {
  const { columns, height, blocks } = useSyncExternalStore(store.subscribe, store.get);
  return (
    <Box width={columns} height={height}>
      {blocks.map(({ x, y, width, lines }, at) => (
        <Box key={at} position="absolute" marginLeft={x} marginTop={y} width={width} flexDirection="column">
          {lines.map((line, row) => (
            <Row key={row} line={line} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

const Row = memo(function Row({ line }: { readonly line: string }) {
  return <Text wrap="truncate">{line === '' ? ' ' : line}</Text>;
});
