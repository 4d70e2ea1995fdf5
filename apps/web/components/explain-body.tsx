import type { ExplainPage } from '@balkans/domain';
import type { ReactNode } from 'react';
import { countWords } from '../lib/count-words.ts';
import { hrefOf } from '../lib/href.ts';
import { Factors } from './factors.tsx';
import { Footnotes } from './footnotes.tsx';
import { Runs } from './runs.tsx';
import { Sec } from './sec.tsx';
import { SourceList } from './source-list.tsx';

function titleOf({ ties, factors, from, to }: ExplainPage): string {
  const support = factors.length > 0 ? ties.find(({ predicate }) => predicate === 'supports') : undefined;
  return support
    ? `Why does ${support.from} support ${support.to}?`
    : `How ${from.title} and ${to.title} hang together`;
}

function Ties({ page }: { page: ExplainPage }) {
  if (page.ties.length === 0) return null;
  return (
    <Sec id="ties" title="Stated ties" fit="body" part={page.ties} sources={page.sources}>
      <ul className="idx plain">
        {page.ties.map(({ ref, from, predicate, to, stands, summary, sources }) => (
          <li key={ref}>
            <div>
              <div className="ttl">
                <a href={hrefOf(ref)}>
                  {from} {predicate} {to}
                </a>
              </div>
              <div className="meta">{stands}</div>
              <div className="txt">
                <Runs runs={summary} />
                <Runs runs={sources} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Sec>
  );
}

function Paths({ page }: { page: ExplainPage }) {
  return (
    <Sec
      id="paths"
      title="Paths through the records"
      note={
        page.paths.length > 0
          ? 'Chains of records that name both, one of each kind in turn; the word on a join is what the record makes of the name.'
          : 'No chain of records this short ties the two.'
      }
      fit="wide"
    >
      <ol className="chains">
        {page.paths.map(({ start, steps, sources }) => (
          <li key={steps.map(({ ref }) => ref).join()}>
            <b>{start}</b>
            {steps.map(({ tie, ref, title }) => [
              <span key={`${ref}-tie`} className="join">
                {tie}
              </span>,
              <a key={ref} href={hrefOf(ref)}>
                {title}
              </a>,
            ])}
            <Runs runs={sources} />
          </li>
        ))}
      </ol>
    </Sec>
  );
}

/** How two records hang together: factors with what limits each, stated ties, chains. */
export function ExplainBody({ page, form }: { page: ExplainPage; form: ReactNode }) {
  const { factors, ties, sources } = page;
  return (
    <main id="main" className="wrap rec">
      <div className="head">
        <div>
          <div className="day">
            <b>{factors.length || ties.length || page.paths.length}</b>
            <span>{factors.length > 0 ? 'factors' : ties.length > 0 ? 'stated ties' : 'chains of records'}</span>
            <small>resting on {countWords(sources.length, 'source')}</small>
          </div>
        </div>
        <div className="title">
          <a className="kind" href="/explain">
            Explain
          </a>
          <h1>{titleOf(page)}</h1>
          <p className="deck">
            {factors.length > 0
              ? 'Each factor rests on records that can be opened, with what limits it or reads it otherwise beside it. No factor is weighed against another; the counts say how much is held, not how much it weighs.'
              : 'Read from the records: the ties stated between the two, and chains of records that name both.'}
          </p>
        </div>
        <aside className="tools" aria-label="Explain another pair">
          {form}
        </aside>
      </div>
      {factors.length > 0 && <Factors factors={factors} title="Factors" />}
      <Ties page={page} />
      <Paths page={page} />
      <SourceList sources={sources} />
      <Footnotes of={page} />
    </main>
  );
}
