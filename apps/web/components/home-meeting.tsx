import { formatDate, type PageDate } from '@balkans/domain';
import { countWords } from '../lib/count-words.ts';
import { figureOn, MEETING, MEETING_DAY, MEETING_DOSSIER, meeting, threads, voices } from '../lib/home.ts';
import { Opening } from './opening.tsx';
import { Runs } from './runs.tsx';

const DAY: PageDate = { text: formatDate(MEETING_DAY), edtf: MEETING_DAY, precision: 'day', disputed: false };

/** The one meeting through which a reader enters: what was said there, and the threads that lead away from it. */
export function HomeMeeting() {
  const { summary } = meeting();
  const troops = figureOn('series/kfor-strength', '2023-10-01', '2023-11-30').filter(({ group }) => group === 'total');
  return (
    <section className="meet" aria-labelledby="meeting">
      <Opening date={DAY} />
      <div>
        <h2 id="meeting">One meeting: Skopje, 22&nbsp;November&nbsp;2023</h2>
        <p className="deck">
          <Runs runs={summary[0] ?? []} />
        </p>
        <ul className="says">
          {voices().map(({ who, act, what, sources }, index) => (
            <li key={index}>
              <div className="sp">
                <Runs runs={who} />
                <small>
                  <Runs runs={act} />, {countWords(sources, 'source')}
                </small>
              </div>
              <p>
                <Runs runs={what} />
              </p>
            </li>
          ))}
        </ul>
        <p className="step">
          <a href={`/on/${MEETING_DAY}`}>Everything held for this day</a>
          <a href="/statement/2023-rama-skopje-border-request">One sentence, outlet by outlet</a>
          <a href={`/${MEETING}`}>Who was in the room</a>
        </p>
      </div>
      <div className="then">
        <h3>
          <a href={`/${MEETING_DOSSIER}`}>Nine threads lead away from it</a>
        </h3>
        <ol className="threads">
          {threads().map(({ key, title }) => (
            <li key={key}>
              <a href={`/${MEETING_DOSSIER}#${key}`}>{title}</a>
            </li>
          ))}
        </ol>
        {troops.length > 0 && (
          <>
            <h3>KFOR that autumn</h3>
            <ul>
              {troops.slice(-4).map(({ id, shown, label, reporter }) => (
                <li key={id}>
                  <span className="big">{shown}</span>
                  troops, {label}; {reporter}
                </li>
              ))}
              <li>
                <a href="/series/kfor-strength">All figures are kept</a>
              </li>
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
