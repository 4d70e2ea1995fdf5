import { type PositionsSection, tableOf } from '@balkans/domain';
import type { Anchors } from '../lib/anchors.ts';
import { Runs } from './runs.tsx';
import { Sec } from './sec.tsx';
import { Twin } from './twin.tsx';

/** Positions in ruled columns of equal width, with equal fields for every holder. */
export function PositionCards({ section, anchors }: { section: PositionsSection; anchors: Anchors }) {
  const { cards } = section;
  const columns = cards.length === 2 || cards.length === 4 ? 'pos pos-2' : 'pos pos-3';
  return (
    <ul className={columns}>
      {cards.map((card) => (
        <li key={card.id} id={anchors.claim(card.id)} data-held={card.certain ? undefined : 'possible'}>
          <h3 className={card.holders.length > 60 ? 'many' : undefined}>
            <Runs runs={card.holderLinks} />
          </h3>
          <p className="stance">{card.stance}</p>
          <p>
            <Runs runs={card.summary} />
            <Runs runs={card.sources} />
          </p>
          <p className="since">{card.span}</p>
        </li>
      ))}
    </ul>
  );
}

export function Positions({ section, anchors }: { section: PositionsSection; anchors: Anchors }) {
  return (
    <Sec id={section.key} title={section.title} note={section.note} fit="wide">
      <PositionCards section={section} anchors={anchors} />
      <Twin again table={tableOf(section)} label={section.title} />
    </Sec>
  );
}
