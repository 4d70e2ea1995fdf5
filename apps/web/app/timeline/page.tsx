import type { Metadata } from 'next';
import { Density } from '../../components/density.tsx';
import { Sec } from '../../components/sec.tsx';
import { SitePage } from '../../components/site-page.tsx';
import type { DensityBar } from '../../figures/density-bars.tsx';
import { hrefOf } from '../../lib/href.ts';
import { type TimelineItem, timelineItems, timelineYears, yearOf } from '../../lib/timeline-items.ts';

export const metadata: Metadata = { title: 'Timeline' };

/** From this year on every year is drawn; earlier ones are too thin and stand in the list only. */
const DRAWN_FROM = 1998;

function barsByYear(items: readonly TimelineItem[]): readonly DensityBar[] {
  const last = Number(timelineYears().at(-1));
  return Array.from({ length: last - DRAWN_FROM + 1 }, (_, at) => {
    const year = String(DRAWN_FROM + at);
    const held = items.filter((item) => yearOf(item) === year);
    const statements = held.filter(({ kind }) => kind === 'statement').length;
    return {
      label: year,
      href: held.length > 0 ? `/timeline/${year}` : '#years',
      statements,
      others: held.length - statements,
    };
  });
}

/** All years at a glance; each has a page with its months. */
export default function Page() {
  const items = timelineItems();
  const years = [...timelineYears()].reverse();
  return (
    <SitePage at="timeline">
      <main id="main" className="wrap rec">
        <div className="head">
          <div>
            <div className="day">
              <b className="wide-num">{years.at(-1)}</b>
              <span>to {years[0]}</span>
              <small>{items.length} dated records</small>
            </div>
          </div>
          <div className="title">
            <p className="kind">Timeline</p>
            <h1>What happened, what was agreed, what was said</h1>
            <p className="deck">
              Every dated record in order of time. A date is drawn as well as it is known; a year stands before its
              months, a month before its days.
            </p>
          </div>
        </div>
        <Sec id="density" title="Density" fit="wide">
          <Density bars={barsByYear(items)} title={`Records dated to each year since ${DRAWN_FROM}`} />
        </Sec>
        <div id="years" className="vh" />
        {years.map((year) => {
          const held = items.filter((item) => yearOf(item) === year);
          const main = held.filter(({ kind }) => kind !== 'statement');
          return (
            <section className="sec" key={year} aria-labelledby={`y${year}`}>
              <h2 id={`y${year}`}>
                <a href={`/timeline/${year}`}>{year}</a>
              </h2>
              <div className="wide">
                <ul className="idx tight">
                  {main.map(({ id, title, date, precision }) => (
                    <li key={id}>
                      <div className={precision === 'approx' || precision === 'month' ? 'when dashed' : 'when'}>
                        {date}
                      </div>
                      <div className="ttl">
                        <a href={hrefOf(id)}>{title}</a>
                      </div>
                    </li>
                  ))}
                </ul>
                {held.length > main.length && (
                  <p className="note">
                    <a href={`/timeline/${year}`}>
                      {year} with its {held.length - main.length} statements, month by month
                    </a>
                  </p>
                )}
              </div>
            </section>
          );
        })}
      </main>
    </SitePage>
  );
}
