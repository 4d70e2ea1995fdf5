import { findEntry, formatWhen, KINDS, languageName } from '@balkans/domain';
import type { SearchAnswer, SearchHit } from '@balkans/domain/search';
import { hrefOf } from '../lib/href.ts';
import type { SearchTexts } from '../lib/open-search.ts';
import { markWords, snippetOf } from '../lib/snippet.ts';
import { Marked } from './marked.tsx';

function Hit({ hit, text }: { hit: SearchHit; text: string | undefined }) {
  const words = hit.matched.filter(({ field }) => ['names', 'title', 'text'].includes(field)).map(({ term }) => term);
  const snippet = text === undefined ? undefined : snippetOf(text, words);
  const kind = findEntry(KINDS, hit.kind)?.label.toLowerCase() ?? hit.kind;
  const others = hit.names.filter((name) => name !== hit.title).slice(0, 4);
  const lang = hit.titleLang;
  return (
    <li>
      <div className="when">
        {hit.date && (
          <>
            {formatWhen(hit.date)}
            <br />
          </>
        )}
        {kind}
      </div>
      <div>
        <div className="ttl">
          <a href={hrefOf(hit.id)} lang={lang} hrefLang={lang}>
            <Marked parts={markWords(hit.title, words)} />
          </a>
        </div>
        {others.length > 0 && (
          <div className="meta">
            <Marked parts={markWords(others.join(' · '), words)} />
          </div>
        )}
        {snippet && (
          <div className="txt">
            <Marked parts={snippet} />
          </div>
        )}
        {lang && <div className="meta">{languageName(lang)}</div>}
      </div>
    </li>
  );
}

interface ResultsProps {
  readonly answer: SearchAnswer;
  readonly texts: SearchTexts | undefined;
}

/** Records that were found, each with its kind, its date and the words by which it was found. */
export function SearchResults({ answer, texts }: ResultsProps) {
  return (
    <ol className="idx">
      {answer.hits.map((hit) => (
        <Hit key={hit.id} hit={hit} text={texts?.[hit.id]} />
      ))}
    </ol>
  );
}
