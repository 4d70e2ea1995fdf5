import { KINDS, type Kind } from '@balkans/domain';
import { recordsOf } from '../../../lib/data.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return KINDS.values.map((kind) => ({ file: `${kind}.json` }));
}

/** All records of a kind in one file: a download, and what the interactive pages answer from. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const kind = (await params).file.replace(/\.json$/, '') as Kind;
  return Response.json(recordsOf(kind));
}
