import type { SourceNote } from '@balkans/domain';
import { SourceEntry } from './source-note.tsx';

/** Every source of a page, numbered as it is marked in the text. */
export function SourceList({ sources }: { sources: readonly SourceNote[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="sec" id="sources" aria-labelledby="h-sources">
      <h2 id="h-sources">All sources</h2>
      <div className="wide">
        <ol className="notes two">
          {sources.map((source) => (
            <SourceEntry key={source.number} source={source} id={`s${source.number}`} />
          ))}
        </ol>
      </div>
    </section>
  );
}
