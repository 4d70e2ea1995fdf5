import { makeCopyButton } from './make-copy-button.ts';

/** A record in every style; each gets a button that copies it. */
export class CiteDialog extends HTMLElement {
  connectedCallback(): void {
    for (const text of this.querySelectorAll<HTMLElement>('[data-copyable]')) {
      const term = text.closest('dd')?.previousElementSibling;
      if (!term || term.querySelector('button')) continue;
      const style = term.textContent?.trim() ?? '';
      const button = makeCopyButton('Copy', () => text.textContent ?? '');
      button.className = 'copy';
      button.setAttribute('aria-label', `Copy, ${style}`);
      term.append(button);
    }
  }
}
