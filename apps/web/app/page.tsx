import { formatDate } from '@balkans/domain';
import { NARROW, WIDE } from '../components/figure.tsx';
import { HomeColumns } from '../components/home-columns.tsx';
import { HomeMeeting } from '../components/home-meeting.tsx';
import { JsonLd } from '../components/json-ld.tsx';
import { SitePage } from '../components/site-page.tsx';
import { FactStrip } from '../figures/fact-strip.tsx';
import { datasetDate, stats, version } from '../lib/data.ts';
import { countsByKind, MEETING_DAY, strip } from '../lib/home.ts';

/** From this day on the strip is drawn; earlier facts are held but would stretch it thin. */
const STRIP_FROM = '2008-01-01';

const TRIES = [
  ['Vuçiq', '/search?q=Vu%C3%A7iq', 'sq'],
  ['Ђаковица', '/search?q=%D0%82%D0%B0%D0%BA%D0%BE%D0%B2%D0%B8%D1%86%D0%B0', 'sr-Cyrl'],
] as const;

/** The front page: search first, what the dataset is for, what it holds along time, the meeting. */
export default function Page() {
  const rows = strip();
  const { sources } = stats();
  const facts = rows.reduce((sum, { count }) => sum + count, 0);
  const drawn = { rows, from: STRIP_FROM, to: datasetDate, pin: MEETING_DAY, pinLabel: formatDate(MEETING_DAY) };
  return (
    <SitePage home>
      <JsonLd
        data={{
          '@context': 'https://schema.org',
          '@type': 'Dataset',
          name: 'Balkans',
          description: 'An open, sourced reference on the security and diplomacy of the Western Balkans.',
          version,
          dateModified: datasetDate,
          license: 'https://creativecommons.org/licenses/by/4.0/',
        }}
      />
      <main id="main" className="wrap home">
        <section className="lede">
          <h1>
            Who said what, what was agreed, and what was true on a given day, in the security and diplomacy of the
            Western Balkans. Every claim shows the source that was read.
          </h1>
          <search>
            <form className="ask" action="/search">
              <label className="vh" htmlFor="q">
                Search the dataset
              </label>
              <input
                id="q"
                name="q"
                type="search"
                placeholder="Name, text, place, day"
                autoComplete="off"
                aria-keyshortcuts="/"
              />
              <button type="submit">Search</button>
            </form>
          </search>
          <p className="tries">
            <span>Try</span>
            {TRIES.map(([text, href, lang]) => (
              <a key={text} href={href} lang={lang}>
                {text}
              </a>
            ))}
            <a href="/search?q=by%3Aedi-rama%20place%3Askopje">
              <code className="q1">by:edi-rama place:skopje</code>
            </a>
            <a href={`/on/${MEETING_DAY}`}>{formatDate(MEETING_DAY)}</a>
            <a href="/explain/polity/albania/polity/kosovo">why Albania supports Kosovo</a>
          </p>
          <div className="strip">
            <p className="cap">
              {facts.toLocaleString('en')} dated facts, resting on {sources.total.toLocaleString('en')} pages read in{' '}
              {Object.keys(sources.languages).length} languages. A stroke is one fact, at full height where its day is
              known; strokes are dense where more was read, not where more happened. Facts before 2008 are held but not
              drawn.
            </p>
            <div className="fig-l">
              <FactStrip {...drawn} width={WIDE} />
            </div>
            <div className="fig-s">
              <FactStrip {...drawn} width={NARROW} />
            </div>
          </div>
        </section>
        <HomeMeeting />
        <HomeColumns />
        <h2 className="ft">Everything, by kind</h2>
        <ul className="counts">
          {countsByKind().map(({ kind, label, count }) => (
            <li key={kind}>
              <a href={`/${kind}`}>
                {label} <b>{count.toLocaleString('en')}</b>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </SitePage>
  );
}
