import type { ReactNode } from 'react';
import { datasetDate, version } from '../lib/data.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { Palette } from './palette.tsx';
import { ReadingStrip } from './reading-strip.tsx';
import { ThumbBar } from './thumb-bar.tsx';

interface SitePageProps {
  readonly at?: string;
  readonly home?: boolean;
  /** The day as of which the page answers; the date of the dataset where it names none. */
  readonly day?: string;
  readonly sources?: boolean;
  readonly children: ReactNode;
}

/** A page of the site: skip link, masthead, reading strip, the page itself, foot, thumb bar, palette. */
export function SitePage({ at, home = false, day = datasetDate, sources = false, children }: SitePageProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Masthead at={at} search={!home} />
      {!home && <ReadingStrip day={day} />}
      {children}
      <Footer version={version} />
      <ThumbBar at={at} sources={sources} />
      <Palette />
    </>
  );
}
