import { KINDS } from '@balkans/domain';
import type { Metadata } from 'next';
import { SitePage } from '../components/site-page.tsx';
import { pluralOf } from '../lib/sections-of-site.ts';

export const metadata: Metadata = { title: 'No such page' };

/** What to do at an address that leads nowhere; a script names the nearest ids. */
export default function NotFound() {
  return (
    <SitePage>
      <main id="main" className="wrap rec">
        <div className="head">
          <div>
            <div className="day">
              <b className="wide-num">404</b>
              <span>Not held</span>
            </div>
          </div>
          <div className="title">
            <h1>No record has this address</h1>
            <p className="deck">
              An address is the id of a record: its kind, a slash, its name in small letters, as in{' '}
              <a href="/person/edi-rama">person/edi-rama</a>. Ids are kept for ever; one that was renamed leads to its
              record.
            </p>
            <near-ids />
          </div>
        </div>
        <section className="sec" aria-labelledby="h-lists">
          <h2 id="h-lists">Look in a list</h2>
          <div className="body">
            <ul className="counts">
              {KINDS.values.map((kind) => (
                <li key={kind}>
                  <a href={`/${kind}`}>{pluralOf(kind)}</a>
                </li>
              ))}
            </ul>
          </div>
        </section>
      </main>
    </SitePage>
  );
}
