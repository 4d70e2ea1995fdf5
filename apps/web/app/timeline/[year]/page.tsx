import { monthName } from '@balkans/domain';
import type { Metadata } from 'next';
import { Density } from '../../../components/density.tsx';
import { Sec } from '../../../components/sec.tsx';
import { SitePage } from '../../../components/site-page.tsx';
import { TimelineList } from '../../../components/timeline-list.tsx';
import { countWords } from '../../../lib/count-words.ts';
import { monthOf, type TimelineItem, timelineItems, timelineYears, yearOf } from '../../../lib/timeline-items.ts';

interface Params {
  readonly params: Promise<{ readonly year: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return timelineYears().map((year) => ({ year }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: `Timeline of ${(await params).year}` };
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly items: readonly TimelineItem[];
}

/** Months of a year with what is dated to them; what is only known to the year or to a season stands first. */
function monthsOf(year: string, items: readonly TimelineItem[]): readonly Group[] {
  const months = Array.from({ length: 12 }, (_, at) => {
    const key = `${year}-${String(at + 1).padStart(2, '0')}`;
    return { key, title: monthName(at + 1), items: items.filter((item) => monthOf(item) === key) };
  });
  const coarse = items.filter((item) => monthOf(item) === undefined);
  return [{ key: year, title: `${year}, month not known`, items: coarse }, ...months].filter(
    (group) => group.items.length > 0,
  );
}

/** One year, month by month. */
export default async function Page({ params }: Params) {
  const { year } = await params;
  const years = timelineYears();
  const at = years.indexOf(year);
  const items = timelineItems().filter((item) => yearOf(item) === year);
  const groups = monthsOf(year, items);
  const bars = Array.from({ length: 12 }, (_, month) => {
    const key = `${year}-${String(month + 1).padStart(2, '0')}`;
    const held = groups.find((group) => group.key === key)?.items ?? [];
    const statements = held.filter(({ kind }) => kind === 'statement').length;
    return {
      label: monthName(month + 1).slice(0, 3),
      href: held.length > 0 ? `#m${key}` : '#density',
      statements,
      others: held.length - statements,
    };
  });
  const [before, after] = [years[at - 1], years[at + 1]];
  return (
    <SitePage at="timeline">
      <main id="main" className="wrap rec">
        <div className="head">
          <div>
            <div className="day">
              <b className="wide-num">{year}</b>
              <small>{countWords(items.length, 'dated record')}</small>
            </div>
          </div>
          <div className="title">
            <a className="kind" href="/timeline">
              Timeline
            </a>
            <h1>The year {year}</h1>
          </div>
          <aside className="tools" aria-label="Other years">
            <p className="step">
              {before && (
                <a rel="prev" href={`/timeline/${before}`}>
                  {before}
                </a>
              )}
              {after && (
                <a rel="next" href={`/timeline/${after}`}>
                  {after}
                </a>
              )}
            </p>
          </aside>
        </div>
        {items.length > 5 && (
          <Sec id="density" title="Density" fit="wide">
            <Density bars={bars} title="Records dated to each month" />
          </Sec>
        )}
        <section className="sec" aria-labelledby="h-months">
          <h2 id="h-months">
            Month by month
            <small className="hint">The bar places a date: thin is a day, outlined a span, broken approximate.</small>
          </h2>
          <div className="wide tl">
            {groups.map(({ key, title, items: held }) => (
              <section key={key} aria-labelledby={`m${key}`}>
                <h3 id={`m${key}`}>
                  {title} <small>{countWords(held.length, 'record')}</small>
                </h3>
                <TimelineList items={held} />
              </section>
            ))}
          </div>
        </section>
      </main>
    </SitePage>
  );
}
