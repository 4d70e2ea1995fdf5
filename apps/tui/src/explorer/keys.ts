import type { KeyAction, Where } from './key-action.ts';

/** One line of the key table: what it does, which keys, where, and how much it belongs into the footer. */
export interface KeyBinding {
  readonly action: KeyAction;
  /** Names as the decoder gives them; the first is the one that the footer shows. */
  readonly keys: readonly string[];
  readonly where: readonly Where[];
  /** What help and the README say. */
  readonly label: string;
  /** What the footer says, where that is shorter. */
  readonly short?: string;
  /** Lower comes first; without one it is never in the footer. */
  readonly rank?: Readonly<Partial<Record<Where, number>>>;
}

const GO = [
  'statement',
  'agreement',
  'event',
  'question',
  'person',
  'office',
  'relation',
  'series',
  'dossier',
] as const;

/** Places whose arrows move a row or a page. */
const MOVING: readonly Where[] = ['list', 'page', 'home', 'time'];

/** The one table of keys. Help, footer, `balkans help keys` and the README are made from it. */
export const KEYS: readonly KeyBinding[] = [
  { action: 'row.next', keys: ['down', 'j'], where: MOVING, label: 'one row' },
  { action: 'row.prev', keys: ['up', 'k'], where: MOVING, label: 'one row' },
  { action: 'page.next', keys: ['pagedown', 'space'], where: MOVING, label: 'a page' },
  { action: 'page.prev', keys: ['pageup', 'b'], where: MOVING, label: 'a page' },
  { action: 'half.next', keys: ['ctrl-d'], where: MOVING, label: 'half a page' },
  { action: 'half.prev', keys: ['ctrl-u'], where: MOVING, label: 'half a page' },
  { action: 'row.first', keys: ['g', 'home'], where: MOVING, label: 'first, last' },
  { action: 'row.last', keys: ['G', 'end'], where: MOVING, label: 'first, last' },
  {
    action: 'open',
    keys: ['enter', 'right', 'l'],
    where: MOVING,
    label: 'open',
    rank: { list: 1, page: 1, home: 1 },
  },
  { action: 'focus.next', keys: ['tab'], where: ['any'], label: 'next, previous stop: the list, then each link' },
  { action: 'focus.prev', keys: ['shift-tab'], where: ['any'], label: 'next, previous stop: the list, then each link' },
  {
    action: 'back',
    keys: ['backspace', '[', 'H', 'alt-left', 'h', 'left'],
    where: ['any'],
    label: 'back',
    rank: { page: 5 },
  },
  { action: 'forward', keys: [']', 'L', 'alt-right'], where: ['any'], label: 'forward' },
  {
    action: 'search',
    keys: ['/'],
    where: ['any'],
    label: 'search all records',
    short: 'search',
    rank: { list: 2, home: 2, time: 4, page: 4 },
  },
  { action: 'result.next', keys: ['n'], where: ['list', 'page'], label: 'next, previous result without going back' },
  { action: 'result.prev', keys: ['N'], where: ['list', 'page'], label: 'next, previous result without going back' },
  {
    action: 'visit',
    keys: ['v'],
    where: ['page', 'list'],
    label: 'letters on the links you see',
    short: 'visit a link',
    rank: { page: 2 },
  },
  { action: 'source', keys: ['o'], where: ['any'], label: 'open the source' },
  {
    action: 'copy',
    keys: ['y'],
    where: ['any'],
    label: 'copy id, link, command, citation, json',
    short: 'copy',
    rank: { list: 4, page: 3, time: 3 },
  },
  { action: 'cite', keys: ['c'], where: ['any'], label: 'cite' },
  { action: 'print', keys: ['e'], where: ['any'], label: 'print this view and quit' },
  { action: 'as-of', keys: ['d'], where: ['any'], label: 'as-of date' },
  { action: 'day', keys: ['D'], where: ['any'], label: 'on a day' },
  {
    action: 'time.earlier',
    keys: [','],
    where: ['time'],
    label: 'the day before, after',
    short: 'day before',
    rank: { time: 1 },
  },
  {
    action: 'time.later',
    keys: ['.'],
    where: ['time'],
    label: 'the day before, after',
    short: 'day after',
    rank: { time: 2 },
  },
  { action: 'timeline', keys: ['t'], where: ['any'], label: 'timeline of what is here' },
  { action: 'explain', keys: ['x'], where: ['any'], label: 'explain: from here to another record' },
  { action: 'policy', keys: ['p'], where: ['any'], label: 'designation: plain, un, eu, coe' },
  { action: 'names', keys: ['i'], where: ['any'], label: 'names in another language or script' },
  { action: 'zoom', keys: ['z'], where: ['any'], label: 'preview half, large, none' },
  ...GO.map(
    (kind, at): KeyBinding => ({
      action: `go.${(at + 1) as 1}`,
      keys: [String(at + 1)],
      where: ['any'],
      label: `list: ${kind}`,
    }),
  ),
  { action: 'home', keys: ['0'], where: ['any'], label: 'home' },
  {
    action: 'palette',
    keys: [':', 'ctrl-p'],
    where: ['any'],
    label: 'every command by name',
    short: 'commands',
    rank: { home: 3 },
  },
  {
    action: 'out',
    keys: ['escape'],
    where: ['any', 'box', 'top'],
    label: 'one step out',
    short: 'close',
    rank: { box: 3, top: 3 },
  },
  {
    action: 'help',
    keys: ['?', 'f1'],
    where: ['any', 'box'],
    label: 'keys that apply here',
    short: 'help',
    rank: { list: 9, page: 9, home: 9, time: 9, box: 9 },
  },
  { action: 'redraw', keys: ['ctrl-l'], where: ['any', 'box'], label: 'draw again' },
  { action: 'suspend', keys: ['ctrl-z'], where: ['any', 'box'], label: 'to the shell; fg comes back' },
  {
    action: 'quit',
    keys: ['q'],
    where: ['any', 'top'],
    label: 'quit; on top: close',
    short: 'quit',
    rank: { home: 10 },
  },
  { action: 'quit.now', keys: ['ctrl-c'], where: ['any', 'box', 'top'], label: 'quit' },
];

/** The kind of record whose list a digit opens. */
export const KIND_OF_DIGIT: readonly string[] = GO;

/** What a key does at a place, or undefined where it does nothing there. Closer places come before `any`. */
export function actionOf(key: string, where: Where): KeyAction | undefined {
  const here = KEYS.find((binding) => binding.where.includes(where) && binding.keys.includes(key));
  if (here || where === 'box' || where === 'top') return here?.action;
  return KEYS.find((binding) => binding.where.includes('any') && binding.keys.includes(key))?.action;
}

/** The bindings for the footer at a place, best first. */
export function footerBindings(where: Where): readonly KeyBinding[] {
  return KEYS.filter(({ rank }) => rank?.[where] !== undefined).sort((a, b) => a.rank![where]! - b.rank![where]!);
}
