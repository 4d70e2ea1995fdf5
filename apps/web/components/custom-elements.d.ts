import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Island = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  readonly class?: string;
  readonly [Data in `data-${string}`]?: string | undefined;
};

/** Elements that `/islands.js` upgrades; without it they show what the page says. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chart-marks': Island;
      'cite-dialog': Island;
      'copy-button': Island;
      'figure-tools': Island;
      'list-facets': Island;
      'near-ids': Island;
      'palette-dialog': Island;
      'policy-switch': Island;
      'script-switch': Island;
      'theme-switch': Island;
    }
  }
}
