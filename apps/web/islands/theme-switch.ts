import { recall, remember } from './remembered.ts';

const THEMES: readonly (string | undefined)[] = ['light', 'dark'];

/** Puts the remembered theme on the document; without one it follows the system. */
export function applyTheme(theme = recall('theme')): void {
  if (THEMES.includes(theme)) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** One button that goes from the theme of the system to light, to dark, and back. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    const show = () => {
      button.textContent = `Theme: ${document.documentElement.dataset.theme ?? 'as the system'}`;
    };
    button.addEventListener('click', () => {
      const at = THEMES.indexOf(document.documentElement.dataset.theme);
      const next = THEMES[at + 1];
      remember('theme', next);
      applyTheme(next);
      show();
    });
    show();
    this.append(button);
  }
}
