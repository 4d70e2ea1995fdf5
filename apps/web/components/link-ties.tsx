import type { LinkGroup, RecordPage } from '@balkans/domain';
import { hrefOf } from '../lib/href.ts';
import { shortDate } from '../lib/short-date.ts';

/** Groups longer than this fold after their first rows. */
const MOST_OPEN = 8;

function Links({ links }: { links: LinkGroup['links'] }) {
  return (
    <ul>
      {links.map(({ ref, title, date }) => (
        <li key={ref}>
          <a href={hrefOf(ref)}>{title}</a>
          {date && <small>, {shortDate(date)}</small>}
        </li>
      ))}
    </ul>
  );
}

function Group({ group }: { group: LinkGroup }) {
  const { label, links } = group;
  const folded = links.length > MOST_OPEN + 2;
  return (
    <div className={folded ? 'long' : undefined}>
      <h4>
        {label} <span>{links.length}</span>
      </h4>
      <Links links={folded ? links.slice(0, MOST_OPEN) : links} />
      {folded && (
        <details>
          <summary>{links.length - MOST_OPEN} more</summary>
          <Links links={links.slice(MOST_OPEN)} />
        </details>
      )}
    </div>
  );
}

/** Every record that this one names and that names it, by kind. */
export function LinkTies({ linksOut, linksIn }: Pick<RecordPage, 'linksOut' | 'linksIn'>) {
  if (linksOut.length + linksIn.length === 0) return null;
  return (
    <section className="sec" id="links" aria-labelledby="h-links">
      <h2 id="h-links">Links in both directions</h2>
      <div className="wide">
        {linksIn.length > 0 && (
          <>
            <h3>Records that point here</h3>
            <div className="ties">
              {linksIn.map((group) => (
                <Group key={group.label} group={group} />
              ))}
            </div>
          </>
        )}
        {linksOut.length > 0 && (
          <>
            <h3>Records that it points to</h3>
            <div className="ties">
              {linksOut.map((group) => (
                <Group key={group.label} group={group} />
              ))}
            </div>
          </>
        )}
      </div>
    </section>
  );
}
