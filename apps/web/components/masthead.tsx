import { MAIN_KINDS, pluralOf } from '../lib/sections-of-site.ts';

interface MastheadProps {
  /** The section of the site that the page stands in, as the first part of its address. */
  readonly at?: string | undefined;
  /** The front page has a search of its own. */
  readonly search?: boolean;
}

function Entry({ href, label, at }: { href: string; label: string; at: string | undefined }) {
  return (
    <a href={`/${href}`} aria-current={at === href ? 'page' : undefined}>
      {label}
    </a>
  );
}

/** Name, sections, search; under them the four lines: known, approximate, not known, one source only. */
export function Masthead({ at, search = true }: MastheadProps) {
  return (
    <header className="mast">
      <div className="wrap">
        <a className="mark" href="/">
          Balkans
        </a>
        <nav className="nav" aria-label="Sections">
          {MAIN_KINDS.map((kind) => (
            <Entry key={kind} href={kind} label={pluralOf(kind)} at={at} />
          ))}
          <Entry href="timeline" label="Timeline" at={at} />
          <Entry href="on" label="Days" at={at} />
        </nav>
        {search ? (
          <search className="find">
            <form action="/search">
              <label className="vh" htmlFor="q0">
                Search
              </label>
              <input id="q0" name="q" type="search" placeholder="Search" aria-keyshortcuts="/" />
              <kbd>/</kbd>
            </form>
          </search>
        ) : (
          <span className="find-none" />
        )}
        <button className="btn jump" type="button" popoverTarget="palette" aria-keyshortcuts="Control+K Meta+K">
          Go to <kbd>Ctrl K</kbd>
        </button>
        <a className="only-s ui" href="#foot">
          All sections
        </a>
      </div>
      <div className="line" aria-hidden="true" />
    </header>
  );
}
