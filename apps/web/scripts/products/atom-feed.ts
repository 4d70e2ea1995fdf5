import { type Dataset, nameOf, plainText, type RecordId, recordPage, timeline } from '@balkans/domain';
import { SITE_URL } from '../site-url.ts';
import { escapeXml } from './escape-xml.ts';

const MOST_ENTRIES = 50;
const AUTHOR = 'Balkans';

/** `feed.xml`: the latest events, statements and agreements by their own date, newest first, as Atom (RFC 4287). */
export function atomFeed(dataset: Dataset): string {
  const latest = timeline(dataset, { kinds: ['event', 'statement', 'agreement'], to: dataset.date })
    .filter(({ end, undated }) => end !== undefined && end <= dataset.date && !undated)
    .sort((a, b) => (a.end! < b.end! ? 1 : a.end! > b.end! ? -1 : 0))
    .slice(0, MOST_ENTRIES);
  const entries = latest.map(({ record, end }) => {
    const id = record.id as RecordId;
    const url = `${SITE_URL}/${id}`;
    const summary = recordPage(dataset, id).summary.map(plainText).join(' ');
    return `<entry><id>${url}</id><title>${escapeXml(nameOf(dataset, id))}</title><link href="${url}"/><updated>${end}T00:00:00Z</updated><category term="${id.split('/')[0]}"/><summary>${escapeXml(summary)}</summary></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${SITE_URL}/</id><title>Balkans: latest dated records</title><updated>${dataset.date}T00:00:00Z</updated>
<author><name>${AUTHOR}</name></author><rights>CC BY 4.0</rights>
<link rel="self" href="${SITE_URL}/feed.xml"/><link href="${SITE_URL}/"/>
${entries.join('\n')}
</feed>
`;
}
