import { makeCopyButton } from './make-copy-button.ts';

/** Copies `data-copy`, or what stands at `data-copy-url`; its own words are the label. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const { copy, copyUrl } = this.dataset;
    const label = this.textContent?.trim() || 'Copy';
    const read = async () => (copyUrl === undefined ? (copy ?? label) : (await fetch(copyUrl)).text());
    const button = makeCopyButton(label, read);
    button.className = 'btn';
    this.replaceChildren(button);
  }
}
