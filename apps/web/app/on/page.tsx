import type { Metadata } from 'next';
import { DayApp } from '../../components/day-app.tsx';
import { DayIndex } from '../../components/day-index.tsx';
import { SitePage } from '../../components/site-page.tsx';
import { datasetDate, daysHeld, version } from '../../lib/data.ts';

export const metadata: Metadata = { title: 'Days' };

/** Days that are written out; with `?date=` any other, answered in the browser. */
export default function Page() {
  return (
    <SitePage at="on">
      <DayApp version={version} date={datasetDate}>
        <DayIndex days={daysHeld()} today={datasetDate} />
      </DayApp>
    </SitePage>
  );
}
