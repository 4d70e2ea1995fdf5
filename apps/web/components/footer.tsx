import { KINDS } from '@balkans/domain';
import { pluralOf } from '../lib/sections-of-site.ts';

/** The menu of the whole site, and the key to its lines. */
export function Footer({ version }: { version: string }) {
  const half = Math.ceil(KINDS.values.length / 2);
  return (
    <footer className="foot" id="foot">
      <div className="wrap">
        <div>
          <b>Records</b>
          {KINDS.values.slice(0, half).map((kind) => (
            <a key={kind} href={`/${kind}`}>
              {pluralOf(kind)}
            </a>
          ))}
        </div>
        <div>
          <b>More records</b>
          {KINDS.values.slice(half).map((kind) => (
            <a key={kind} href={`/${kind}`}>
              {pluralOf(kind)}
            </a>
          ))}
        </div>
        <div>
          <b>Ways in</b>
          <a href="/search">Search</a>
          <a href="/timeline">Timeline</a>
          <a href="/on">Days</a>
          <a href="/explain">Explain a relation</a>
        </div>
        <div>
          <b>How it is made</b>
          <a href="/method">Method</a>
          <a href="/corrections">Corrections</a>
          <a href="/data">Data, API, licence</a>
        </div>
        <div>
          <b>The four lines</b>
          <p>
            Every line here means something: solid is known, dashed is approximate or disputed, dotted rests on one
            source or one side, and a gap is not known.
          </p>
          <p>Dataset version {version}. Data CC BY 4.0, code MIT.</p>
        </div>
      </div>
    </footer>
  );
}
