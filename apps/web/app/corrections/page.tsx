import { formatDate, HISTORY_TYPES, labelOf } from '@balkans/domain';
import type { Metadata } from 'next';
import { PlainPage } from '../../components/plain-page.tsx';
import { Sec } from '../../components/sec.tsx';
import { SitePage } from '../../components/site-page.tsx';
import { corrections, movedIds, nameOfRecord, removedIds } from '../../lib/data.ts';
import { hrefOf } from '../../lib/href.ts';

export const metadata: Metadata = { title: 'Corrections' };

/** Every change to a published record, newest first; renamed and withdrawn ids. */
export default function Page() {
  const lines = corrections();
  return (
    <SitePage at="corrections">
      <PlainPage
        kind="Corrections"
        title="What was changed, when and why"
        deck="A dispute never deletes: it adds a position or a source. A wrong fact is corrected with a line here that says what was wrong."
      >
        <Sec id="lines" title="Changes" fit="body">
          {lines.length === 0 ? (
            <p className="gap">No record has been changed since it was published.</p>
          ) : (
            <ul className="idx">
              {lines.map(({ id, change }) => (
                <li key={`${id}-${change.on}-${change.what}`}>
                  <div className="when">
                    {formatDate(change.on)}
                    <br />
                    {labelOf(HISTORY_TYPES, change.type)}
                  </div>
                  <div>
                    <div className="ttl">
                      <a href={hrefOf(id)}>{nameOfRecord(id)}</a>
                    </div>
                    <div className="txt">{change.what}</div>
                    <div className="meta">Why: {change.why}</div>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Sec>
        <Sec id="ids" title="Renamed and withdrawn ids" fit="body">
          {movedIds().length + removedIds().length === 0 ? (
            <p className="gap">Every id that was published leads to its record.</p>
          ) : (
            <ul className="idx">
              {movedIds().map(({ from, to, on, why }) => (
                <li key={from}>
                  <div className="when">{formatDate(on)}</div>
                  <div className="txt">
                    <code>{from}</code> is now <a href={hrefOf(to)}>{to}</a>: {why}
                  </div>
                </li>
              ))}
              {removedIds().map(({ id, on, why }) => (
                <li key={id}>
                  <div className="when">{formatDate(on)}</div>
                  <div className="txt">
                    <code>{id}</code> was withdrawn: {why}
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Sec>
      </PlainPage>
    </SitePage>
  );
}
