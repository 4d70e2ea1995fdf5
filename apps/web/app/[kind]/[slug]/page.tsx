import { KINDS, type Kind, plainText, type RecordId } from '@balkans/domain';
import type { Metadata } from 'next';
import { JsonLd } from '../../../components/json-ld.tsx';
import { RecordBody } from '../../../components/record-body.tsx';
import { SitePage } from '../../../components/site-page.tsx';
import {
  citationOf,
  datasetDate,
  idsOf,
  mapOf,
  pageOf,
  ribbonOf,
  slugOf,
  titleLangOf,
  version,
} from '../../../lib/data.ts';
import { jsonLdOf } from '../../../lib/json-ld.ts';

interface Params {
  readonly params: Promise<{ readonly kind: string; readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return KINDS.values.flatMap((kind) => idsOf(kind).map((id) => ({ kind, slug: slugOf(id) })));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { kind, slug } = await params;
  const { title, summary } = pageOf(`${kind}/${slug}` as RecordId);
  const [first] = summary;
  return { title, ...(first ? { description: plainText(first) } : {}) };
}

/** A record of any kind, at the address that is its id. */
export default async function Page({ params }: Params) {
  const { kind, slug } = (await params) as { kind: Kind; slug: string };
  const id = `${kind}/${slug}` as RecordId;
  const page = pageOf(id);
  const ribbon = kind === 'person' || kind === 'office' ? ribbonOf(id as RecordId<'person' | 'office'>) : undefined;
  return (
    <SitePage at={kind} sources={page.sources.length > 0}>
      <JsonLd data={jsonLdOf(page)} />
      <RecordBody
        page={page}
        version={version}
        today={datasetDate}
        cite={(style) => citationOf(id, style)}
        map={mapOf(id)}
        ribbon={ribbon}
        titleLang={titleLangOf(id)}
      />
    </SitePage>
  );
}
