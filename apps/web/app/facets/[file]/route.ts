import { KINDS, type Kind } from '@balkans/domain';
import { documentsOf, nameOfRecord } from '../../../lib/data.ts';
import { facetRules, facetsOf } from '../../../lib/facets.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const facetsFor = (kind: Kind) => facetsOf(kind, documentsOf(kind), nameOfRecord);

export function generateStaticParams() {
  return KINDS.values
    .filter((kind) => kind !== 'source' && facetsFor(kind).length > 0)
    .map((kind) => ({ file: `${kind}.css` }));
}

/** The style sheet by which the boxes of one list narrow it. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const kind = (await params).file.replace(/\.css$/, '') as Kind;
  return new Response(facetRules(facetsFor(kind)), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
