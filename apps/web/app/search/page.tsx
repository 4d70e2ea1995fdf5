import { QUERY_FIELDS } from '@balkans/domain/search';
import type { Metadata } from 'next';
import { SearchApp } from '../../components/search-app.tsx';
import { SitePage } from '../../components/site-page.tsx';

export const metadata: Metadata = { title: 'Search' };

const EXAMPLES = [
  ['Vuçiq after:2023-03-01', 'any spelling of a name, from a day on'],
  ['by:edi-rama place:skopje', 'said by someone, at a place'],
  ['kind:event type:attack year:2023', 'a kind, a sort, a year'],
  ['"out of control"', 'these words in this order'],
  ['troops -kind:source', 'without the sources'],
] as const;

/** Search in the browser; without a script the page says where else to look. */
export default function Page() {
  return (
    <SitePage at="search" home>
      <main id="main" className="wrap browse">
        <h1 className="vh">Search</h1>
        <noscript>
          <div className="all">
            <p className="gap">
              <b>The search runs in your browser and needs a script.</b> Without one, the lists of each kind narrow by
              boxes that need none (<a href="/statement">statements</a>, <a href="/event">events</a>,{' '}
              <a href="/agreement">agreements</a>, <a href="/person">people</a>), <a href="/timeline">the timeline</a>{' '}
              and <a href="/on">the days</a> are written out, and the terminal answers the same queries:{' '}
              <code>balkans search Vučić</code>.
            </p>
          </div>
        </noscript>
        <SearchApp />
        <section className="all help" aria-labelledby="h-help">
          <h2 id="h-help" className="ft">
            What can be asked
          </h2>
          <ul className="idx tight">
            {EXAMPLES.map(([query, words]) => (
              <li key={query}>
                <div className="ttl">
                  <a href={`/search?q=${encodeURIComponent(query)}`}>
                    <code className="q1">{query}</code>
                  </a>
                </div>
                <div className="meta">{words}</div>
              </li>
            ))}
          </ul>
          <p className="note">
            Fields: {QUERY_FIELDS.map((field) => `${field}:`).join(' ')} A word or field with <code>-</code> before it
            is left out; <code>a|b</code> or <code>a OR b</code> finds either. Every spelling is found: Vučić, Вучић,
            Vuçiq; Đakovica, Ђаковица, Gjakovë.
          </p>
        </section>
      </main>
    </SitePage>
  );
}
