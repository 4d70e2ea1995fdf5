import { labelOf, languageName, SOURCE_CLASSES, type Stats } from '@balkans/domain';
import { scale } from '../lib/scale.ts';

interface YearCount {
  readonly year: string;
  readonly count: number;
}

function Bars({
  rows,
}: {
  rows: readonly { readonly label: string; readonly count: number; readonly href: string }[];
}) {
  const width = scale([0, Math.max(...rows.map(({ count }) => count))], [0, 100]);
  return (
    <div className="barlist">
      {rows.map(({ label, count, href }) => [
        <a key={`${label}-name`} href={href}>
          {label}
        </a>,
        <svg key={`${label}-bar`} viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
          <rect className="pt" width={Math.max(0.5, width(count))} height="9" />
        </svg>,
        <b key={`${label}-count`}>{count.toLocaleString('en')}</b>,
      ])}
    </div>
  );
}

/** Sources by the year of publication, each year a page of its own; by class and by language through the search. */
export function SourceIndex({ years, sources }: { years: readonly YearCount[]; sources: Stats['sources'] }) {
  return (
    <>
      <section>
        <h2 className="ft">By year of publication</h2>
        <Bars
          rows={years.map(({ year, count }) => ({
            label: year === 'undated' ? 'undated' : year,
            count,
            href: `/source/year/${year}`,
          }))}
        />
      </section>
      <div className="two">
        <section>
          <h2 className="ft">By class</h2>
          <Bars
            rows={Object.entries(sources.classes).map(([value, count]) => ({
              label: labelOf(SOURCE_CLASSES, value),
              count,
              href: `/search?q=kind:source+type:${value}`,
            }))}
          />
        </section>
        <section>
          <h2 className="ft">By language</h2>
          <Bars
            rows={Object.entries(sources.languages).map(([lang, count]) => ({
              label: languageName(lang),
              count,
              href: `/search?q=kind:source+lang:${lang}`,
            }))}
          />
        </section>
      </div>
    </>
  );
}
