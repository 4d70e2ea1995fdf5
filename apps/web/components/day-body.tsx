import { type DayPage, formatDate } from '@balkans/domain';
import { Anchors } from '../lib/anchors.ts';
import { DayForm } from './day-form.tsx';
import { Footnotes } from './footnotes.tsx';
import { Opening } from './opening.tsx';
import { SectionView } from './section-view.tsx';
import { SourceList } from './source-list.tsx';

interface DayBodyProps {
  readonly page: DayPage;
  /** Days with pages of their own before and after this one. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A day from head to sources: what happened, what was said, who held office, what stood. */
export function DayBody({ page, before, after }: DayBodyProps) {
  const { date, sections, sources } = page;
  const anchors = new Anchors(['sources', 'main', ...sections.map(({ key }) => key)]);
  return (
    <main id="main" className="wrap rec">
      <div className="head">
        <div>
          <Opening date={{ text: formatDate(date), edtf: date, precision: 'day', disputed: false }} />
        </div>
        <div className="title">
          <a className="kind" href="/on">
            Day
          </a>
          <h1>What was said, who held office, what stood</h1>
          <p className="deck">
            Read from the records whose time contains the day; nothing here is written for the day alone. What is only
            possible stands apart.
          </p>
        </div>
        <aside className="tools" aria-label="Other days">
          <DayForm day={date} />
          <p className="step">
            {before && (
              <a rel="prev" href={`/on/${before}`}>
                {formatDate(before)}
              </a>
            )}
            {after && (
              <a rel="next" href={`/on/${after}`}>
                {formatDate(after)}
              </a>
            )}
          </p>
        </aside>
      </div>
      {sections.map((section) => (
        <SectionView key={section.key} section={section} sources={sources} anchors={anchors} />
      ))}
      <SourceList sources={sources} />
      <Footnotes of={sections} />
    </main>
  );
}
