import type { SourceNote } from '@balkans/domain';
import { SourceEntry } from './source-note.tsx';

/** How many notes the margin of a short section holds before it sends its reader to the list at the end. */
const MOST_NOTES = 9;

function span(numbers: readonly number[]): string {
  const [first] = numbers;
  return numbers.length === 1 ? `Source ${first}` : `Sources ${first}–${numbers.at(-1)}`;
}

interface MarginNotesProps {
  readonly numbers: readonly number[];
  readonly sources: readonly SourceNote[];
  /** How many notes there is room for beside the section. */
  readonly room?: number | undefined;
}

/** The sources of one section, beside it; on a phone they fold. */
export function MarginNotes({ numbers, sources, room = 0 }: MarginNotesProps) {
  const most = Math.max(MOST_NOTES, Math.round(room));
  if (numbers.length === 0) return null;
  const shown = numbers.slice(0, most).flatMap((number) => sources[number - 1] ?? []);
  const rest = numbers.slice(most);
  return (
    <details className="side">
      <summary>{span(numbers)}</summary>
      <ol className="notes">
        {shown.map((source) => (
          <SourceEntry key={source.number} source={source} />
        ))}
      </ol>
      {rest.length > 0 && (
        <p className="more">
          and {rest.length} more, <a href={`#s${rest[0]}`}>in the list at the end</a>
        </p>
      )}
    </details>
  );
}
