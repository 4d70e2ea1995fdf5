import { fetchNames, matchNames } from './names.ts';

const MOST_ROWS = 9;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Place {
  readonly kind: string;
  readonly title: string;
  readonly href: string;
}

function rowOf({ kind, title, href }: Place): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  const label = document.createElement('span');
  label.className = 'k1';
  label.textContent = kind;
  const name = document.createElement('span');
  name.textContent = title;
  link.append(label, name, document.createElement('span'));
  row.append(link);
  return row;
}

/** Goes anywhere by a few letters; what it shows before one types is what the page says. */
export class PaletteDialog extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector('ul');
    if (!input || !list || this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    const start = [...list.children];
    const status = document.createElement('p');
    status.className = 'vh';
    status.setAttribute('role', 'status');
    this.append(status);
    input.addEventListener('input', async () => {
      const typed = input.value.trim();
      const places = typed === '' ? [] : await this.#find(typed);
      if (input.value.trim() !== typed) return;
      list.replaceChildren(...(typed === '' ? start : places.map(rowOf)));
      status.textContent = typed === '' ? '' : `${places.length - 1} records`;
    });
    this.addEventListener('keydown', (event) => this.#step(event, input, list));
    this.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'open') return;
      void fetchNames();
      input.select();
      input.focus();
    });
  }

  async #find(typed: string): Promise<readonly Place[]> {
    const found = matchNames(await fetchNames(), typed, MOST_ROWS).map(({ id, kind, title }) => ({
      kind,
      title,
      href: `/${id}`,
    }));
    const day = DAY.test(typed) ? [{ kind: 'day', title: typed, href: `/on?date=${typed}` }] : [];
    const search = {
      kind: 'search',
      title: `All records with “${typed}”`,
      href: `/search?q=${encodeURIComponent(typed)}`,
    };
    return [...day, ...found, search];
  }

  #step(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
    const links = [...list.querySelectorAll('a')];
    if (event.key === 'Enter' && event.target === input) links[0]?.click();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement) + by;
    (links[at] ?? (by < 0 ? input : links.at(-1)))?.focus();
  }
}
