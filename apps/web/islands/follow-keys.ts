const SECOND_KEY_WITHIN = 1200;

const isShown = (element: Element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

function first<E extends HTMLElement>(selector: string): E | undefined {
  return [...document.querySelectorAll<E>(selector)].find(isShown);
}

function focus(selector: string): boolean {
  const found = first(selector);
  if (found instanceof HTMLInputElement) found.select();
  found?.focus();
  return found !== undefined;
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

function toggle(id: string): boolean {
  const popover = document.getElementById(id);
  popover?.togglePopover();
  return popover !== null;
}

function go(path: string): boolean {
  location.assign(path);
  return true;
}

/** What each key does; the answer says whether there was something to do. `?` lists them on every page. */
const KEYS: Readonly<Record<string, () => boolean>> = {
  '/': () => focus('input[name="q"]') || go('/search'),
  d: () => focus('[data-key="day"]') || focus('input[name="date"]') || go('/on'),
  p: () => focus('policy-switch a[aria-current]'),
  y: () => toggle('cite'),
  '[': () => follow('a[rel~="prev"]'),
  ']': () => follow('a[rel~="next"]'),
  '?': () => toggle('keys'),
  'g t': () => go('/timeline'),
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Keys of the site; off while one types. */
export function followKeys(): void {
  let before: { readonly key: string; readonly at: number } | undefined;
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      if (toggle('palette')) event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const isSecond = before !== undefined && event.timeStamp - before.at < SECOND_KEY_WITHIN;
    const act = (isSecond && KEYS[`${before?.key} ${event.key}`]) || KEYS[event.key];
    before = { key: event.key, at: event.timeStamp };
    if (act?.()) event.preventDefault();
  });
}
