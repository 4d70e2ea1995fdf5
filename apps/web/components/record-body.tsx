import type { CitationStyle, MapView, RecordPage, RibbonView } from '@balkans/domain';
import { Anchors } from '../lib/anchors.ts';
import { CiteBox } from './cite-box.tsx';
import { Footnotes } from './footnotes.tsx';
import { History } from './history.tsx';
import { LinkTies } from './link-ties.tsx';
import { MapPart } from './map-part.tsx';
import { RecordHead } from './record-head.tsx';
import { RibbonPart } from './ribbon-part.tsx';
import { Sec } from './sec.tsx';
import { SectionView } from './section-view.tsx';
import { SourceList } from './source-list.tsx';

interface RecordBodyProps {
  readonly page: RecordPage;
  readonly version: string;
  readonly today: string;
  readonly cite: (style: CitationStyle) => string;
  readonly map?: MapView | undefined;
  readonly ribbon?: RibbonView | undefined;
  readonly titleLang?: string | undefined;
}

/** Sections under which a ribbon of the same rows is drawn. */
const RIBBON_SECTIONS: ReadonlySet<string> = new Set(['offices', 'holders']);

/** A record's page from head to sources. */
export function RecordBody({ page, version, today, cite, map, ribbon, titleLang }: RecordBodyProps) {
  const anchors = new Anchors(['sources', 'links', 'map', 'cite', 'main', ...page.sections.map(({ key }) => key)]);
  const mapAt = page.sections.findIndex(({ type }) => type === 'facts');
  return (
    <>
      <main id="main" className="wrap rec">
        <RecordHead page={page} version={version} titleLang={titleLang} />
        {page.sections.map((section, index) => [
          <SectionView
            key={section.key}
            section={section}
            sources={page.sources}
            anchors={anchors}
            lead={
              ribbon && RIBBON_SECTIONS.has(section.key) && section.type === 'table' ? (
                <RibbonPart view={ribbon} today={today} label={`${section.title}: ${page.title}`} />
              ) : undefined
            }
          />,
          map && index === mapAt && (
            <Sec key="map" id="map" title="On the map" fit="wide">
              <MapPart view={map} />
            </Sec>
          ),
        ])}
        <LinkTies linksOut={page.linksOut} linksIn={page.linksIn} />
        <History history={page.history} />
        <SourceList sources={page.sources} />
        <Footnotes of={page} />
      </main>
      <CiteBox cite={cite} />
    </>
  );
}
