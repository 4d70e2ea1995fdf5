const LABELS: Readonly<Record<string, string>> = {
  down: '↓',
  up: '↑',
  left: '←',
  right: '→',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  backspace: 'Backspace',
  escape: 'Esc',
  space: 'Space',
  f1: 'F1',
  'alt-left': 'Alt-←',
  'alt-right': 'Alt-→',
};

/** The name of a key as a reader knows it: `ctrl-d` is `Ctrl-d`. */
export function keyLabel(key: string): string {
  return LABELS[key] ?? key.replace(/^ctrl-/, 'Ctrl-');
}
