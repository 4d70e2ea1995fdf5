import { recall, remember } from './remembered.ts';

/** Links of which one is chosen; the choice stands in the address and is remembered for other pages. */
export abstract class ChoiceSwitch extends HTMLElement {
  protected abstract readonly name: string;
  protected abstract apply(value: string): void;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-value]')];
    const values = links.map((link) => link.dataset.value);
    const first = values[0];
    const asked = new URLSearchParams(location.search).get(this.name) ?? recall(this.name);
    const choose = (value: string) => {
      for (const link of links) {
        if (link.dataset.value === value) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      this.apply(value);
    };
    this.addEventListener('click', (event) => {
      const value = (event.target as Element).closest<HTMLAnchorElement>('a[data-value]')?.dataset.value;
      if (value === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const address = new URL(location.href);
      if (value === first) address.searchParams.delete(this.name);
      else address.searchParams.set(this.name, value);
      history.replaceState(history.state, '', address);
      remember(this.name, value === first ? undefined : value);
      choose(value);
    });
    if (asked !== undefined && asked !== first && values.includes(asked)) choose(asked);
  }
}
