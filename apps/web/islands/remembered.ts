/** What a reader chose on an earlier page; nothing where the browser keeps nothing. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`balkans-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for later pages; `undefined` forgets it. A browser that keeps nothing is no error. */
export function remember(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`balkans-${name}`);
    else localStorage.setItem(`balkans-${name}`, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}
