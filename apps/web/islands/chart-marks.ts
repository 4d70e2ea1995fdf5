/** Links inside a drawing, in reading order; only those of the width that is shown. */
function marksIn(figure: Element): HTMLElement[] {
  return [...figure.querySelectorAll<HTMLElement>('svg [data-mark]')].filter(
    (mark) => mark.getBoundingClientRect().width > 0,
  );
}

/**
 * Makes a drawing one stop of the keyboard: arrows go from mark to mark, Enter follows it to its row. What the mark says is
 * shown below, also when it is pointed at.
 */
export class ChartMarks extends HTMLElement {
  connectedCallback(): void {
    const figure = this.closest('figure');
    if (!figure?.querySelector('svg [data-mark]')) return;
    this.className = 'readout';
    this.setAttribute('role', 'status');
    for (const svg of figure.querySelectorAll<SVGSVGElement>('svg:has([data-mark])')) svg.tabIndex = 0;
    const tell = (mark: Element | null) => {
      this.textContent = mark?.getAttribute('aria-label') ?? '';
    };
    figure.addEventListener('keydown', (event) => this.#step(figure, event));
    figure.addEventListener('focusin', (event) => tell((event.target as Element).closest('[data-mark]')));
    figure.addEventListener('pointerover', (event) => tell((event.target as Element).closest('[data-mark]')));
    figure.addEventListener('pointerleave', () => tell(null));
  }

  #step(figure: Element, event: KeyboardEvent): void {
    const focused = document.activeElement;
    if (!focused || !(focused instanceof SVGElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = marksIn(figure);
    const at = marks.indexOf(focused as unknown as HTMLElement);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: marks.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    marks[Math.min(Math.max(to, 0), marks.length - 1)]?.focus();
  }
}
