import { scriptJson } from '../lib/json-ld.ts';

/** Data for machines beside the page for people; not run, so a strict policy lets it stand. */
export function JsonLd({ data }: { data: object | undefined }) {
  if (!data) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />;
}
