import { findEntry, formatWhen, KINDS, languageName } from '@balkans/domain';
import type { SearchAnswer, SearchDocument, SearchHit } from '@balkans/domain/search';
import { hrefOf } from '../lib/href.ts';
import { markWords, snippetOf } from '../lib/snippet.ts';
import { Marked } from './marked.tsx';

/** Scripts and languages of a source's title that a screen reader should know; other titles are English. */
function langOf({ kind, fields }: SearchDocument): string | undefined {
  const [lang] = fields.lang ?? [];
  return kind === 'source' && lang !== 'en' ? lang : undefined;
}

function Hit({ hit, document }: { hit: SearchHit; document: SearchDocument | undefined }) {
  const words = hit.matched.filter(({ field }) => ['names', 'title', 'text'].includes(field)).map(({ term }) => term);
  const snippet = document && snippetOf(document.text, words);
  const kind = findEntry(KINDS, hit.kind)?.label.toLowerCase() ?? hit.kind;
  const others = document?.names.filter((name) => name !== hit.title).slice(0, 4) ?? [];
  const lang = document && langOf(document);
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
  readonly documents: ReadonlyMap<string, SearchDocument>;
}

/** Records that were found, each with its kind, its date and the words by which it was found. */
export function SearchResults({ answer, documents }: ResultsProps) {
  return (
    <ol className="idx">
      {answer.hits.map((hit) => (
        <Hit key={hit.id} hit={hit} document={documents.get(hit.id)} />
      ))}
    </ol>
  );
}
