import { findEntry, KINDS, type Kind } from '@balkans/domain';
import type { Metadata } from 'next';
import { FacetForm } from '../../components/facet-form.tsx';
import { ListTable } from '../../components/list-table.tsx';
import { MapPart } from '../../components/map-part.tsx';
import { SitePage } from '../../components/site-page.tsx';
import { SourceIndex } from '../../components/source-index.tsx';
import { datasetDate, documentsOf, listOf, mapOfAll, nameOfRecord, sourcesByYear, stats } from '../../lib/data.ts';
import { facetsOf, tokensOf } from '../../lib/facets.ts';
import { pluralOf } from '../../lib/sections-of-site.ts';

interface Params {
  readonly params: Promise<{ readonly kind: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return KINDS.values.map((kind) => ({ kind }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { kind } = await params;
  return { title: pluralOf(kind as Kind), description: findEntry(KINDS, kind)?.definition ?? '' };
}

const AS_OF: ReadonlySet<Kind> = new Set<Kind>(['office', 'person']);

function Records({ kind }: { kind: Kind }) {
  const view = listOf(kind);
  const documents = documentsOf(kind);
  const facets = facetsOf(kind, documents, nameOfRecord);
  const tokens = new Map(documents.map((document) => [document.id, tokensOf(kind, document)]));
  const map = kind === 'place' ? mapOfAll() : undefined;
  return (
    <>
      {facets.length > 0 && <link rel="stylesheet" href={`/facets/${kind}.css`} />}
      {map && (
        <div className="all">
          <MapPart view={map} />
        </div>
      )}
      <FacetForm kind={kind} facets={facets} />
      <div className={facets.length > 0 ? 'res' : 'all'}>
        <p className="sortbar">
          <span>
            <b data-count="">{view.rows.length}</b> held
            {AS_OF.has(kind) && `; offices as of ${datasetDate}`}
          </span>
          <a href={`/data/${kind}.json`}>JSON</a>
        </p>
        <ListTable view={view} {...(facets.length > 0 ? { tokens } : {})} />
      </div>
    </>
  );
}

function Sources() {
  const years = [...sourcesByYear()].map(([year, ids]) => ({ year, count: ids.length }));
  return (
    <div className="all">
      <SourceIndex years={years} sources={stats().sources} />
    </div>
  );
}

/** The list of a kind, narrowed by boxes that work without a script; sources by year, a page each. */
export default async function Page({ params }: Params) {
  const { kind } = (await params) as { kind: Kind };
  return (
    <SitePage at={kind}>
      <main id="main" className="wrap browse">
        <div className="top">
          <h1>{pluralOf(kind)}</h1>
          <p className="note">{findEntry(KINDS, kind)?.definition}</p>
        </div>
        {kind === 'source' ? <Sources /> : <Records kind={kind} />}
      </main>
    </SitePage>
  );
}
