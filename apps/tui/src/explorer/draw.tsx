import { Box, render, Text, useCursor } from 'ink';
import { memo, useSyncExternalStore } from 'react';
import type { Block, Frame } from './frame/block.ts';

/** A frame whose lines are painted, and who is told when it changes. */
export interface FrameStore {
  readonly get: () => PaintedFrame;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface PaintedBlock extends Omit<Block, 'lines'> {
  readonly lines: readonly string[];
}

export interface PaintedFrame extends Omit<Frame, 'blocks'> {
  readonly blocks: readonly PaintedBlock[];
}

/** Lets Ink draw the frames of a store; answers how to stop. */
export function mount(store: FrameStore, stdout: NodeJS.WriteStream): () => void {
  const { unmount } = render(<Screen store={store} />, {
    stdout,
    exitOnCtrlC: false,
    patchConsole: false,
    incrementalRendering: true,
    maxFps: 60,
  });
  return unmount;
}

function Screen({ store }: { readonly store: FrameStore }) {
  const { columns, height, blocks, cursor } = useSyncExternalStore(store.subscribe, store.get);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor);
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
