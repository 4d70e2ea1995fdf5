import type { RecordId } from '@balkans/domain';
import type { Metadata } from 'next';
import { ExplainBody } from '../../../components/explain-body.tsx';
import { ExplainForm } from '../../../components/explain-form.tsx';
import { SitePage } from '../../../components/site-page.tsx';
import { explainedPairs, explanationOf } from '../../../lib/data.ts';

interface Params {
  readonly params: Promise<{ readonly pair: readonly string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return explainedPairs().map(([from, to]) => ({ pair: [...from.split('/'), ...to.split('/')] }));
}

const pairOf = ([a, b, c, d]: readonly string[]) =>
  [`${a}/${b}`, `${c}/${d}`] as unknown as readonly [RecordId, RecordId];

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { from, to } = explanationOf(pairOf((await params).pair));
  return { title: `${from.title} and ${to.title}` };
}

/** A pair of which one supports the other, written out. */
export default async function Page({ params }: Params) {
  const page = explanationOf(pairOf((await params).pair));
  return (
    <SitePage at="explain" sources={page.sources.length > 0}>
      <ExplainBody page={page} form={<ExplainForm from={page.from.id} to={page.to.id} />} />
    </SitePage>
  );
}
