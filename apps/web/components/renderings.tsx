import { type RenderingRow, type RenderingsSection, type SourceNote, tableOf } from '@balkans/domain';
import { DifferenceLine } from '../figures/difference-line.tsx';
import type { Anchors } from '../lib/anchors.ts';
import { sourceNumbers } from '../lib/runs-of.ts';
import { MarginNotes } from './margin-notes.tsx';
import { Runs } from './runs.tsx';
import { Twin } from './twin.tsx';

function Difference({ label, className, words }: { label: string; className: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {words.map((each) => (
          <span key={each} className={className}>
            {each}
          </span>
        ))}
      </dd>
    </>
  );
}

function against(row: RenderingRow, rows: readonly RenderingRow[]): string | undefined {
  const other = rows.find(({ key }) => key === row.comparedWith);
  return other && `against ${other.outlet}${other.form === row.form ? '' : `, ${other.form}`}`;
}

interface EntryProps {
  readonly row: RenderingRow;
  readonly rows: readonly RenderingRow[];
  readonly notes: readonly number[];
  readonly sources: readonly SourceNote[];
  readonly id: string | undefined;
}

function Entry({ row, rows, notes, sources, id }: EntryProps) {
  const measured = against(row, rows);
  const same = row.added.length + row.omitted.length + row.changed.length === 0;
  return (
    <li className={row.verbatim ? 'verbatim' : undefined} id={id}>
      <div className="r">
        <p className="by">
          <b>{row.outlet}</b>
          <span>
            {row.language}, {row.form}
            <Runs runs={row.source} />
          </span>
          {measured && <DifferenceLine row={row} />}
        </p>
        {row.text && (
          <p className="said">
            {row.quoted && '“'}
            <bdi lang={row.lang} dir="auto">
              {row.text}
            </bdi>
            {row.quoted && '”'}
          </p>
        )}
        {measured && (
          <dl className="diff">
            <dt>measured</dt>
            <dd>{same ? `${measured}: no difference noted` : measured}</dd>
            <Difference label="adds" className="add" words={row.added} />
            <Difference label="leaves out" className="omit" words={row.omitted} />
            <Difference label="changes" className="chg" words={row.changed} />
          </dl>
        )}
      </div>
      <MarginNotes numbers={notes} sources={sources} />
    </li>
  );
}

interface RenderingsProps {
  readonly section: RenderingsSection;
  readonly sources: readonly SourceNote[];
  readonly anchors: Anchors;
}

/** One utterance as each outlet gave it: the speaker's own words first, each source beside its words. */
export function Renderings({ section, sources, anchors }: RenderingsProps) {
  const { rows, key, title, note } = section;
  const seen = new Set<number>();
  const fresh = (row: RenderingRow) => {
    const numbers = sourceNumbers(row).filter((number) => !seen.has(number));
    for (const number of numbers) seen.add(number);
    return numbers;
  };
  const groups = [
    { head: 'In the language spoken', rows: rows.filter((row) => row.verbatim) },
    { head: 'As others gave it', rows: rows.filter((row) => !row.verbatim) },
  ].filter((group) => group.rows.length > 0);
  return (
    <section className="sec" id={key} aria-labelledby={`h-${key}`}>
      <h2 id={`h-${key}`}>{title}</h2>
      <ol className="rends">
        {groups.map((group) => [
          <li key={group.head} className="rend-head">
            {group.head}
          </li>,
          ...group.rows.map((row) => (
            <Entry
              key={row.key}
              row={row}
              rows={rows}
              notes={fresh(row)}
              sources={sources}
              id={anchors.claim(row.key)}
            />
          )),
        ])}
      </ol>
      <div className="body">
        {note && <p className="gap">{note}</p>}
        {rows.some(({ comparedWith }) => comparedWith) && (
          <p className="key">
            <span>
              <i className="ln" />
              kept
            </span>
            <span>
              <i className="ln ln-dash" />
              changed
            </span>
            <span>
              <i className="ln ln-dot" />
              added
            </span>
            <span>a gap: left out</span>
          </p>
        )}
        <Twin again table={tableOf(section)} label={title} />
      </div>
    </section>
  );
}
