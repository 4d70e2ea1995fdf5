import type { Metadata } from 'next';
import { ExplainApp } from '../../components/explain-app.tsx';
import { ExplainForm } from '../../components/explain-form.tsx';
import { SitePage } from '../../components/site-page.tsx';
import { datasetDate, explainedPairs, nameOfRecord, version } from '../../lib/data.ts';

export const metadata: Metadata = { title: 'Explain a relation' };

/** Pairs that are written out; with `?from=` and `?to=` any other, answered in the browser. */
export default function Page() {
  return (
    <SitePage at="explain">
      <ExplainApp version={version} date={datasetDate}>
        <main id="main" className="wrap rec">
          <div className="head">
            <div />
            <div className="title">
              <p className="kind">Explain</p>
              <h1>How do two records hang together?</h1>
              <p className="deck">
                The ties stated between them, the grounds on which one supports the other with what limits each, and
                chains of records that name both.
              </p>
              <noscript>
                <p className="gap">
                  <b>Pairs of your own need a script.</b> The pairs below are written out and need none; for any other
                  the terminal answers, <code>balkans explain polity/albania polity/kosovo</code>.
                </p>
              </noscript>
            </div>
            <aside className="tools" aria-label="A pair of your own">
              <ExplainForm from="" to="" />
            </aside>
          </div>
          <section className="sec" aria-labelledby="h-pairs">
            <h2 id="h-pairs">Written out</h2>
            <div className="body">
              <ul className="idx plain">
                {explainedPairs().map(([from, to]) => (
                  <li key={from + to}>
                    <div className="ttl">
                      <a href={`/explain/${from}/${to}`}>
                        Why {nameOfRecord(from)} supports {nameOfRecord(to)}
                      </a>
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          </section>
          <section className="sec" aria-labelledby="h-try">
            <h2 id="h-try">Try</h2>
            <div className="body">
              <ul className="idx plain tight">
                {[
                  ['person/edi-rama', 'organization/kfor'],
                  ['polity/serbia', 'organization/nato'],
                  ['person/aleksandar-vucic', 'person/albin-kurti'],
                ].map(([from = '', to = '']) => (
                  <li key={from}>
                    <div className="ttl">
                      <a href={`/explain?from=${from}&to=${to}`}>
                        {nameOfRecord(from)} and {nameOfRecord(to)}
                      </a>
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          </section>
        </main>
      </ExplainApp>
    </SitePage>
  );
}
