import { type FiguresSection, type SourceNote, tableOf } from '@balkans/domain';
import { FigureBars } from '../figures/figure-bars.tsx';
import type { Anchors } from '../lib/anchors.ts';
import { DataTable } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { Sec } from './sec.tsx';

interface FiguresProps {
  readonly section: FiguresSection;
  readonly sources: readonly SourceNote[];
  readonly anchors: Anchors;
}

/** Numbers of an event, one bar a report and none chosen; then the table that says the same. */
export function Figures({ section, sources, anchors }: FiguresProps) {
  const table = tableOf(section);
  return (
    <Sec id={section.key} title={section.title} note={section.note} fit="body" part={section} sources={sources}>
      {section.measures.map(({ label, rows }) => (
        <Figure
          key={label}
          id={`fig-${label.replaceAll(/\W+/g, '-')}`}
          title={`${label.charAt(0).toUpperCase()}${label.slice(1)}, as reported`}
          draw={(width) => <FigureBars rows={rows} label={label} width={width === 960 ? 640 : width} />}
        />
      ))}
      {table && <DataTable table={table} label={section.title} anchors={anchors} />}
    </Sec>
  );
}
