const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
] as const;
const LETTERED = ['font-family', 'font-size', 'font-weight', 'letter-spacing'] as const;

/** A cell as CSV keeps it. */
function csvCell(cell: Element): string {
  const text = (cell.textContent ?? '').trim().replace(/\s+/g, ' ');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvOf(table: HTMLTableElement): string {
  return [...table.rows].map((row) => [...row.cells].map(csvCell).join(',')).join('\r\n');
}

/** A drawing that stands alone: what the style sheet says of its parts is written on them. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg, copy].map((each) => [each, ...each.querySelectorAll('*')]) as [Element[], Element[]];
  from.forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const name of element.closest('text') ? [...DRAWN, ...LETTERED] : DRAWN)
      to[at]?.setAttribute(name, style.getPropertyValue(name));
    if (style.display === 'none') to[at]?.setAttribute('display', 'none');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** What can be taken from a figure: its table as CSV, its drawing as SVG, a link to it. */
export class FigureTools extends HTMLElement {
  connectedCallback(): void {
    const figure = this.closest('figure');
    if (!figure?.id) return;
    this.className = 'figtools';
    const name = `${location.pathname.slice(1).replaceAll('/', '-') || 'balkans'}-${figure.id}`;
    const section = figure.closest('.sec, main');
    const tables = [section, section?.nextElementSibling].flatMap(
      (part) => part?.querySelector<HTMLTableElement>('table.t') ?? [],
    );
    const [table] = tables;
    if (table) this.#add('CSV', () => save(`${name}.csv`, 'text/csv', csvOf(table)));
    this.#add('SVG', () => {
      const svg = [...figure.querySelectorAll('svg')].find((each) => each.getBoundingClientRect().width > 100);
      if (svg) save(`${name}.svg`, 'image/svg+xml', standalone(svg));
    });
    const link = document.createElement('a');
    link.href = `#${figure.id}`;
    link.textContent = 'Link';
    this.append(link);
  }

  #add(label: string, act: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    this.append(button);
  }
}
