import type { SourceNote } from '@balkans/domain';
import { hrefOf } from '../lib/href.ts';
import { rungOf } from '../lib/rung.ts';
import { shortDate } from '../lib/short-date.ts';

/** One source: whose it is, what it is, of what class and side, in which language, when issued, how much was read and when. */
export function SourceEntry({ source, id }: { source: SourceNote; id?: string }) {
  const { number, publisher, carrier, title, lang, url, classLabel, sideLabel, language, issued, read, caveats } =
    source;
  const link = url !== undefined && /^https?:\/\//.test(url);
  const about = [
    classLabel.toLowerCase(),
    sideLabel === 'None' ? 'no side' : sideLabel,
    language,
    issued.startsWith('unknown') ? shortDate(issued) : `published ${issued}`,
    read,
    ...caveats.filter((caveat) => caveat !== 'undated'),
  ];
  return (
    <li data-rung={rungOf(source)} data-n={number} id={id}>
      <a className="n" href={hrefOf(source.id)} aria-label={`source ${number}, its record`}>
        {number}
      </a>
      <b>{carrier === undefined ? publisher : `${publisher} via ${carrier}`}</b>,{' '}
      {link ? (
        <a href={url} lang={lang} rel="external">
          {title}
        </a>
      ) : (
        <span lang={lang}>{title}</span>
      )}
      <span className="m">{about.join(' · ')}</span>
    </li>
  );
}
