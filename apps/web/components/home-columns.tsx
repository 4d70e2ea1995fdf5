import { plainText } from '@balkans/domain';
import { countWords } from '../lib/count-words.ts';
import { dossiers, openQuestions, owed } from '../lib/home.ts';
import { hrefOf } from '../lib/href.ts';
import { Score } from './score.tsx';

/** Three ways further in: guided readings, what became of what was agreed, what is disputed. */
export function HomeColumns() {
  return (
    <div className="cols">
      <section aria-labelledby="h-dossiers">
        <h2 id="h-dossiers">Read</h2>
        <ul>
          {dossiers().map(({ ref, title, note }) => (
            <li key={ref}>
              <a href={hrefOf(ref)}>{title}</a>
              {note && <small>{plainText(note)}</small>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="h-owed">
        <h2 id="h-owed">Agreed, and then?</h2>
        <ul>
          {[...owed('agreement/ohrid-annex-2023', 4), ...owed('agreement/brussels-agreement-2013', 3)].map(
            ({ title, href, latest }) => (
              <li key={href}>
                <a href={href}>{title.charAt(0).toUpperCase() + title.slice(1)}</a>
                <small>
                  <Score score={latest.score ?? 0} label={latest.reading} />
                  {latest.assessor}, {latest.asOf}
                </small>
              </li>
            ),
          )}
        </ul>
      </section>
      <section aria-labelledby="h-disputed">
        <h2 id="h-disputed">Disputed</h2>
        <ul>
          {openQuestions(7).map(({ id, title, positions, findings }) => (
            <li key={id}>
              <a href={hrefOf(id)}>{title}</a>
              <small>
                {countWords(positions, 'position')},{' '}
                {findings === 0 ? 'no finding held' : countWords(findings, 'finding')}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
