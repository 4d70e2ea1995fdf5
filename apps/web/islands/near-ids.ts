import { nearest } from '@balkans/domain/search';
import { fetchNames, matchNames } from './names.ts';

const MOST_IDS = 5;

/** On the page for addresses that lead nowhere: the records whose ids are nearest to the address. */
export class NearIds extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const asked = decodeURIComponent(location.pathname).replace(/^\/|\/$|\.html$/g, '');
    const names = await fetchNames();
    const byId = new Map(names.map((named) => [named.id, named]));
    const slug = asked.slice(asked.indexOf('/') + 1).replaceAll('-', ' ');
    const ids = [...nearest(asked, [...byId.keys()]), ...matchNames(names, slug, MOST_IDS).map(({ id }) => id)];
    const links = [...new Set(ids)].slice(0, MOST_IDS).map((id) => {
      const link = document.createElement('a');
      link.href = `/${id}`;
      link.textContent = byId.get(id)?.title ?? id;
      const item = document.createElement('li');
      item.append(link, ` ${id}`);
      return item;
    });
    if (links.length === 0) return;
    const label = document.createElement('p');
    label.textContent = 'Nearest to it:';
    const list = document.createElement('ul');
    list.append(...links);
    this.replaceChildren(label, list);
  }
}
