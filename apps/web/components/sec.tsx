import type { SourceNote } from '@balkans/domain';
import type { ReactNode } from 'react';
import { sourceNumbers } from '../lib/runs-of.ts';
import { MarginNotes } from './margin-notes.tsx';

interface SecProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** `body` keeps to the text column and has its sources beside it; `wide` takes the apparatus too, `full` all three. */
  readonly fit: 'body' | 'wide' | 'full';
  /** What the section shows; the sources marked in it stand in the margin. */
  readonly part?: object;
  readonly sources?: readonly SourceNote[];
  /** How many notes there is room for beside a long section. */
  readonly room?: number;
  readonly children: ReactNode;
}

/** One section of a page: its title hangs in the rail, its text keeps its measure, its sources stand in the margin. */
export function Sec({ id, title, note, fit, part, sources = [], room, children }: SecProps) {
  const numbers = fit === 'body' && part ? sourceNumbers(part) : [];
  return (
    <section className="sec" id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <div className={fit}>
        {note && <p className="note">{note}</p>}
        {children}
      </div>
      <MarginNotes numbers={numbers} sources={sources} room={room} />
    </section>
  );
}
