import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './styles/tokens.css';
import './styles/base.css';
import './styles/record.css';
import './styles/masthead.css';
import './styles/sources.css';
import './styles/text.css';
import './styles/figures.css';
import './styles/renderings.css';
import './styles/positions.css';
import './styles/browse.css';
import './styles/popover.css';
import './styles/home.css';
import './styles/agreement.css';
import './styles/timeline.css';
import './styles/explain.css';
import './styles/print.css';

export const metadata: Metadata = {
  title: { default: 'Balkans', template: '%s · Balkans' },
  description: 'An open, sourced reference on the security and diplomacy of the Western Balkans.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#101613' },
  ],
};

/** The document of every page. Reading pages keep of all scripts only the last one here. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <link rel="preload" href="/fonts/piazzolla-latin.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        {children}
        <script type="module" src="/islands.js" />
      </body>
    </html>
  );
}
