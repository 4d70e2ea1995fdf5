import type { FactorBlock } from '@balkans/domain';
import { countWords } from '../lib/count-words.ts';
import { hrefOf } from '../lib/href.ts';
import { shortDate } from '../lib/short-date.ts';
import { Runs } from './runs.tsx';

type Evidence = FactorBlock['evidence'][number];

function Against({ label, rows }: { label: string; rows: readonly Evidence[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h4>{label}</h4>
      <ul>
        {rows.map(({ ref, title, date, sources }) => (
          <li key={ref}>
            {date && <span className="w">{shortDate(date)}</span>}
            <a href={hrefOf(ref)}>{title}</a>
            <Runs runs={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Grounds of a support: the factor in the rail, its evidence in the text, what limits it or reads it otherwise beside. */
export function Factors({
  factors,
  title,
  note,
}: {
  factors: readonly FactorBlock[];
  title: string;
  note?: string | undefined;
}) {
  return (
    <section className="sec heads" id="factors" aria-labelledby="h-factors">
      <h2 id="h-factors">{title}</h2>
      <p className="body">{note ?? 'Evidence'}</p>
      <p className="side">What limits it, or reads it otherwise</p>
      <ol className="factor">
        {factors.map(({ factor, summary, evidence, sources }) => {
          const by = (bearing: Evidence['bearing']) => evidence.filter((row) => row.bearing === bearing);
          const limits = [...by('qualifies'), ...by('against')];
          return (
            <li key={factor} id={`factor-${factor.toLowerCase()}`}>
              <h3>
                {factor.charAt(0).toUpperCase() + factor.slice(1)}
                <small>{countWords(evidence.length, 'record')} held</small>
              </h3>
              <div className="grounds">
                <p>
                  <Runs runs={summary} />
                  <Runs runs={sources} />
                </p>
                <ol className="ev">
                  {by('for').map((row) => (
                    <li key={row.ref}>
                      {row.date && <span className="w">{shortDate(row.date)}</span>}
                      <a href={hrefOf(row.ref)}>{row.title}</a>
                      <Runs runs={row.sources} />
                    </li>
                  ))}
                </ol>
              </div>
              <div className="against">
                {limits.length === 0 && <p>Nothing held that limits it.</p>}
                <Against label="Qualifies" rows={by('qualifies')} />
                <Against label="Against" rows={by('against')} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
