import { plainText, type RecordPage } from '@balkans/domain';

const TYPES: Readonly<Record<string, string>> = {
  event: 'Event',
  organization: 'Organization',
  person: 'Person',
  place: 'Place',
  polity: 'Country',
  series: 'Dataset',
  statement: 'Claim',
};

/** A record in the words of schema.org, for machines that read pages; undefined for kinds that it has no word for. */
export function jsonLdOf(page: RecordPage): object | undefined {
  const type = TYPES[page.kind];
  if (!type) return undefined;
  const names = page.forms.map(({ text }) => text);
  const [summary] = page.summary;
  const day =
    page.date && !page.date.disputed && /^\d{4}(-\d{2}){0,2}$/.test(page.date.edtf) ? page.date.edtf : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': type,
    identifier: page.id,
    name: page.title,
    ...(names.length > 0 ? { alternateName: [...new Set(names)] } : {}),
    ...(summary ? { description: plainText(summary) } : {}),
    ...(day ? { [type === 'Event' ? 'startDate' : 'datePublished']: day } : {}),
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/** JSON that can stand inside a script element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
