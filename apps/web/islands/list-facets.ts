/** Keeps the address and the count in step with the boxes beside a list; the boxes themselves work by style alone. */
export class ListFacets extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    if (!form) return;
    this.setAttribute('role', 'status');
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const asked = new URLSearchParams(location.search);
    for (const box of boxes) if (asked.getAll(box.name).includes(box.value)) box.checked = true;
    const show = () => {
      const ticked = boxes.filter(({ checked }) => checked);
      const address = new URL(location.href);
      for (const { name } of boxes) address.searchParams.delete(name);
      for (const { name, value } of ticked) address.searchParams.append(name, value);
      if (address.href !== location.href) history.replaceState(history.state, '', address);
      const rows = [...document.querySelectorAll<HTMLElement>('.row[data-f]')];
      const shown = rows.filter((row) => row.checkVisibility()).length;
      this.textContent = ticked.length === 0 ? '' : `${shown} of ${rows.length} shown`;
    };
    form.addEventListener('change', show);
    form.addEventListener('reset', () => setTimeout(show));
    if (boxes.some(({ checked }) => checked)) show();
  }
}
