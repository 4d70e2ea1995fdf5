import { graphemes } from '../../text/graphemes.ts';
import type { KeyPress } from '../key-decoder.ts';
import type { Box } from './state.ts';

/** What a key does to the text of a box; undefined where it is no editing key. */
export function editBox(box: Box, press: KeyPress): Box | undefined {
  const letters = graphemes(box.text);
  const { cursor } = box;
  const put = (before: readonly string[], after: readonly string[]): Box => {
    const { problem, ...rest } = box;
    return { ...rest, text: [...before, ...after].join(''), cursor: before.length, chosen: 0 };
  };
  const before = letters.slice(0, cursor);
  const after = letters.slice(cursor);
  switch (press.key) {
    case 'left':
      return { ...box, cursor: Math.max(0, cursor - 1) };
    case 'right':
      return { ...box, cursor: Math.min(letters.length, cursor + 1) };
    case 'home':
    case 'ctrl-a':
      return { ...box, cursor: 0 };
    case 'end':
    case 'ctrl-e':
      return { ...box, cursor: letters.length };
    case 'backspace':
    case 'ctrl-h':
      return put(before.slice(0, -1), after);
    case 'delete':
      return put(before, after.slice(1));
    case 'ctrl-w':
      return put(graphemes(before.join('').replace(/\S+\s*$/, '')), after);
    case 'ctrl-u':
      return put([], after);
    default:
      return press.text === undefined ? undefined : put([...before, ...graphemes(press.text.normalize('NFC'))], after);
  }
}

/** A box with some text and the cursor behind it. */
export function boxWith(purpose: Box['purpose'], text = ''): Box {
  return { purpose, text, cursor: graphemes(text).length, chosen: 0 };
}
