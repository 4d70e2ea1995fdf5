import type { SearchAnswer } from '@balkans/domain/search';

/** How a query was read: the spellings searched as well, what could not be used and where, what was probably meant. */
export function ParsedQueryNote({ answer, onPick }: { answer: SearchAnswer; onPick: (query: string) => void }) {
  const { query, folded, missing } = answer;
  return (
    <div className="parse">
      {folded.length > 0 && (
        <p>
          Read as{' '}
          {folded.map(({ word, spellings }, index) => (
            <span key={word}>
              {index > 0 && '; '}
              <b>{word}</b> = {spellings.slice(0, 8).join(', ')}
            </span>
          ))}
          .{' '}
          <a href={`/search?q=${encodeURIComponent(folded.map(({ word }) => `exact:${word}`).join(' '))}`}>
            Search the exact spelling
          </a>
        </p>
      )}
      {query.notes.map(({ text, position, nearest }) => (
        <p key={`${position}-${text}`} className="gap">
          <b>At {position}:</b> {text}
          {nearest.map((each) => (
            <span key={each}>
              {' '}
              <code className="q1">{each}</code>
            </span>
          ))}
        </p>
      ))}
      {missing.map(({ word, nearest, without }) => (
        <p key={word} className="gap">
          <b>No record holds “{word}”</b>
          {without > 0 && ` with the rest of the query; without it there are ${without}`}.
          {nearest.length > 0 && ' Near it: '}
          {nearest.map((each, index) => (
            <span key={each}>
              {index > 0 && ', '}
              <a
                href={`/search?q=${encodeURIComponent(query.text.replace(word, each))}`}
                onClick={(event) => {
                  event.preventDefault();
                  onPick(query.text.replace(word, each));
                }}
              >
                {each}
              </a>
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
