import type { Section, SourceNote, TableSection } from '@balkans/domain';
import type { Anchors } from '../lib/anchors.ts';
import { sourceNumbers } from '../lib/runs-of.ts';
import { Acceptance } from './acceptance.tsx';
import { DataTable } from './data-table.tsx';
import { Factors } from './factors.tsx';
import { FactsList } from './facts-list.tsx';
import { Figures } from './figures.tsx';
import { Findings } from './findings.tsx';
import { Matrix } from './matrix.tsx';
import { Positions } from './positions.tsx';
import { Reading } from './reading.tsx';
import { RecordList } from './record-list.tsx';
import { Renderings } from './renderings.tsx';
import { SaidList } from './said-list.tsx';
import { Sec } from './sec.tsx';
import { SeriesPart } from './series.tsx';

/** Columns that fit beside a margin of sources. */
const MOST_IN_TEXT = 5;

interface SectionViewProps {
  readonly section: Section;
  readonly sources: readonly SourceNote[];
  readonly anchors: Anchors;
  /** Drawn above the section's own table. */
  readonly lead?: React.ReactNode;
}

function TableView({ section, sources, anchors, lead }: SectionViewProps & { section: TableSection }) {
  const { key, title, note, table } = section;
  const marked = sourceNumbers(table).length > 0;
  const said = key.startsWith('said');
  const fit = marked && table.columns.length <= MOST_IN_TEXT && !lead ? 'body' : 'wide';
  return (
    <Sec
      id={key}
      title={title}
      note={note}
      fit={fit}
      part={table}
      sources={sources}
      room={table.rows.length * (said ? 1.6 : 0.55)}
    >
      {lead}
      {said ? <SaidList table={table} /> : <DataTable table={table} label={title} anchors={anchors} />}
    </Sec>
  );
}

/** A section of a page, each type in its own form. */
export function SectionView(props: SectionViewProps) {
  const { section, sources, anchors } = props;
  switch (section.type) {
    case 'facts':
      return (
        <Sec id={section.key} title={section.title} note={section.note} fit="body" part={section} sources={sources}>
          <FactsList facts={section.facts} />
        </Sec>
      );
    case 'list':
      return (
        <Sec id={section.key} title={section.title} note={section.note} fit="body" part={section} sources={sources}>
          <RecordList items={section.items} />
        </Sec>
      );
    case 'table':
      return <TableView {...props} section={section} />;
    case 'renderings':
      return <Renderings section={section} sources={sources} anchors={anchors} />;
    case 'acceptance':
      return <Acceptance section={section} anchors={anchors} />;
    case 'matrix':
      return <Matrix section={section} sources={sources} anchors={anchors} />;
    case 'positions':
      return <Positions section={section} anchors={anchors} />;
    case 'findings':
      return <Findings section={section} sources={sources} anchors={anchors} />;
    case 'figures':
      return <Figures section={section} sources={sources} anchors={anchors} />;
    case 'series':
      return <SeriesPart section={section} anchors={anchors} />;
    case 'factors':
      return <Factors factors={section.factors} title={section.title} note={section.note} />;
    case 'reading':
      return <Reading section={section} sources={sources} />;
  }
}
