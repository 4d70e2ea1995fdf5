import { isEdtf, parseEdtf, plainText, type RecordPage } from '@balkans/domain';

/** A polity is a place here: whether it is a country is what some records are about. */
const TYPES: Readonly<Record<string, string>> = {
  event: 'Event',
  organization: 'Organization',
  person: 'Person',
  place: 'Place',
  polity: 'Place',
  series: 'Dataset',
  statement: 'Claim',
};

/** A record in the words of schema.org, for machines that read pages; undefined for kinds that it has no word for. */
export function jsonLdOf(page: RecordPage): object | undefined {
  const type = TYPES[page.kind];
  if (!type) return undefined;
  const names = page.forms.map(({ text }) => text);
  const [summary] = page.summary;
  const day = page.date && !page.date.disputed ? isoDate(page.date.edtf) : undefined;
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

/** A date that ISO 8601 has a form for: a plain day, month or year. */
function isoDate(edtf: string): string | undefined {
  if (!isEdtf(edtf)) return undefined;
  const { precision, qualifier } = parseEdtf(edtf);
  return qualifier === undefined && ['day', 'month', 'year'].includes(precision) ? edtf : undefined;
}

/** JSON that can stand inside a script element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
