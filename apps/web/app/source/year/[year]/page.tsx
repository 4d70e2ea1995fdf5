import type { RecordId } from '@balkans/domain';
import type { Metadata } from 'next';
import { ListTable } from '../../../../components/list-table.tsx';
import { SitePage } from '../../../../components/site-page.tsx';
import { listOf, sourcesByYear, titleLangOf } from '../../../../lib/data.ts';

interface Params {
  readonly params: Promise<{ readonly year: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return [...sourcesByYear().keys()].map((year) => ({ year }));
}

const titleOf = (year: string) => (year === 'undated' ? 'Undated sources' : `Sources published in ${year}`);

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: titleOf((await params).year) };
}

/** The sources of one year; all two thousand of them on one page would be too heavy. */
export default async function Page({ params }: Params) {
  const { year } = await params;
  const years = [...sourcesByYear().keys()];
  const at = years.indexOf(year);
  const view = listOf('source', sourcesByYear().get(year) ?? []);
  const [newer, older] = [years[at - 1], years[at + 1]];
  return (
    <SitePage at="source">
      <main id="main" className="wrap browse">
        <div className="top">
          <p className="kind">
            <a href="/source">Sources</a>
          </p>
          <h1>{titleOf(year)}</h1>
        </div>
        <div className="all">
          <p className="sortbar">
            <span>
              <b>{view.rows.length}</b> held
            </span>
            <span>
              {newer && (
                <a rel="prev" href={`/source/year/${newer}`}>
                  {newer}
                </a>
              )}{' '}
              {older && (
                <a rel="next" href={`/source/year/${older}`}>
                  {older}
                </a>
              )}
            </span>
          </p>
          <ListTable view={view} langOf={(id) => titleLangOf(id as RecordId)} />
        </div>
      </main>
    </SitePage>
  );
}
