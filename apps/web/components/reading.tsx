import { type ReadingSection, type Section, type SourceNote, tableOf } from '@balkans/domain';
import { Anchors } from '../lib/anchors.ts';
import { hrefOf } from '../lib/href.ts';
import { DataTable } from './data-table.tsx';
import { MatrixTable } from './matrix.tsx';
import { PositionCards } from './positions.tsx';
import { RecordList } from './record-list.tsx';
import { Runs } from './runs.tsx';
import { SeriesFigure } from './series.tsx';
import { Twin } from './twin.tsx';

type Drawn = ReadingSection['figures'][number];

/** A part of another record's page, without anchors of its own: those belong to the record. */
function Borrowed({ section, prefix }: { section: Section; prefix: string }) {
  switch (section.type) {
    case 'series':
      return (
        <>
          <SeriesFigure section={section} prefix={prefix} />
          <Twin table={tableOf(section)} label={section.title} />
        </>
      );
    case 'positions':
      return <PositionCards section={section} anchors={new Anchors(section.cards.map(({ id }) => id))} />;
    case 'matrix':
      return (
        <>
          <MatrixTable section={section} />
          <Twin table={tableOf(section)} label={section.title} />
        </>
      );
    case 'list':
      return <RecordList items={section.items} />;
    default: {
      const table = tableOf(section);
      return table ? <DataTable table={table} label={section.title} /> : null;
    }
  }
}

function Shown({ figure, prefix }: { figure: Drawn; prefix: string }) {
  const { caption, of, query, section } = figure;
  return (
    <div className="shown">
      <p className="ft">{caption}</p>
      <p className="cap">
        {of && <a href={hrefOf(of)}>The record, with its sources</a>}
        {query && <a href={`/search?q=${encodeURIComponent(query)}`}>What is drawn: {query}</a>}
      </p>
      {section && <Borrowed section={section} prefix={prefix} />}
    </div>
  );
}

/** A part of a dossier: paragraphs of links, then what they are drawn from. */
export function Reading({ section }: { section: ReadingSection; sources: readonly SourceNote[] }) {
  const { key, title, paragraphs, figures } = section;
  return (
    <section className="sec" id={key} aria-labelledby={`h-${key}`}>
      <h2 id={`h-${key}`}>{title}</h2>
      <div className="body prose">
        {paragraphs.map((runs, index) => (
          <p key={index}>
            <Runs runs={runs} />
          </p>
        ))}
      </div>
      {figures.length > 0 && (
        <div className="wide">
          {figures.map((figure, index) => (
            <Shown key={figure.caption} figure={figure} prefix={`${key}-${index}-`} />
          ))}
        </div>
      )}
    </section>
  );
}
