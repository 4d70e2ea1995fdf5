const KEY_OF: Readonly<Record<string, string>> = {
  '[A': 'up',
  '[B': 'down',
  '[C': 'right',
  '[D': 'left',
  OA: 'up',
  OB: 'down',
  OC: 'right',
  OD: 'left',
  '[H': 'home',
  '[F': 'end',
  OH: 'home',
  OF: 'end',
  '[1~': 'home',
  '[7~': 'home',
  '[4~': 'end',
  '[8~': 'end',
  '[5~': 'pageup',
  '[6~': 'pagedown',
  '[3~': 'delete',
  '[Z': 'shift-tab',
  OP: 'f1',
  '[11~': 'f1',
  '[[A': 'f1',
  '[1;3C': 'alt-right',
  '[1;3D': 'alt-left',
  '[1;5C': 'alt-right',
  '[1;5D': 'alt-left',
  f: 'alt-right',
  b: 'alt-left',
};

/** What follows the escape byte in a finished sequence, and in one that may still be growing. */
const FINISHED = /^(?:\[\[[A-E]|\[[0-9;?<>=]*[ -/]*[@-~]|O[@-~]|[^[O])/u;
const GROWING = /^(?:\[\[?|\[[0-9;?<>=]*[ -/]*|O)?$/;
const REPLY_INTRODUCERS = ']P_^';
const BELL = '\u0007';
const STRING_END = '\u001b\\';

/** One escape sequence at the beginning of some input; without `key` it is no key, such as a reply of the terminal. */
export interface KeySequence {
  readonly key?: string;
  /** Without the escape byte. */
  readonly length: number;
}

/** Reads what follows an escape byte; undefined where more must come before it can be told. */
export function readKeySequence(rest: string): KeySequence | undefined {
  if (rest !== '' && REPLY_INTRODUCERS.includes(rest[0]!)) return readReply(rest);
  if (GROWING.test(rest)) return undefined;
  const sequence = FINISHED.exec(rest)?.[0] ?? '';
  const key = KEY_OF[sequence];
  // Escape and another key, typed fast enough to arrive together.
  if (key === undefined && sequence.length === 1) return { key: 'escape', length: 0 };
  return key === undefined ? { length: sequence.length } : { key, length: sequence.length };
}

/** Answers to questions that some program before us asked: they end in a bell or a string terminator. */
function readReply(rest: string): KeySequence | undefined {
  const ends = [rest.indexOf(BELL) + BELL.length, rest.indexOf(STRING_END) + STRING_END.length];
  const found = ends.filter((end, at) => end >= [BELL, STRING_END][at]!.length);
  return found.length > 0 ? { length: Math.min(...found) } : undefined;
}
