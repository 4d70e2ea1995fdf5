interface ThumbBarProps {
  readonly at?: string | undefined;
  /** Whether the page ends with a list of its sources. */
  readonly sources: boolean;
}

/** One-handed navigation at the foot of a phone. */
export function ThumbBar({ at, sources }: ThumbBarProps) {
  return (
    <nav className="thumb" aria-label="Quick">
      <a href="/search" aria-current={at === 'search' ? 'page' : undefined}>
        Search
      </a>
      <a href="/on" aria-current={at === 'on' ? 'page' : undefined}>
        Day
      </a>
      <a href="/timeline" aria-current={at === 'timeline' ? 'page' : undefined}>
        Timeline
      </a>
      <a href={sources ? '#sources' : '#foot'}>{sources ? 'Sources' : 'Lists'}</a>
    </nav>
  );
}
