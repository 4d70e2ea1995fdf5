import { formatDate } from '@balkans/domain';
import { DayForm } from './day-form.tsx';

/** Every day that has a page of its own, by year. */
export function DayIndex({ days, today }: { days: readonly string[]; today: string }) {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].reverse();
  return (
    <main id="main" className="wrap rec">
      <div className="head">
        <div>
          <div className="day">
            <b className="wide-num">{days.length}</b>
            <span>days</span>
            <small>with a record dated to them, or a change of office</small>
          </div>
        </div>
        <div className="title">
          <p className="kind">Days</p>
          <h1>What was so on a day</h1>
          <p className="deck">
            Who held which office, who was a member of what, how strong KFOR was, what happened and what was said:
            certain and possible apart. Try <a href="/on/2023-11-22">22&nbsp;November&nbsp;2023</a>.
          </p>
          <noscript>
            <p className="gap">
              <b>Other days need a script.</b> The days below are written out and need none; for any other day the
              terminal answers, <code>balkans on 2020-01-01</code>.
            </p>
          </noscript>
        </div>
        <aside className="tools" aria-label="Any day">
          <DayForm day={today} />
        </aside>
      </div>
      {years.map((year) => (
        <section className="sec" key={year} aria-labelledby={`h-${year}`}>
          <h2 id={`h-${year}`}>{year}</h2>
          <ul className="wide daylist">
            {days
              .filter((day) => day.startsWith(year))
              .map((day) => (
                <li key={day}>
                  <a href={`/on/${day}`}>{formatDate(day).replace(/.\d{4}$/, '')}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
