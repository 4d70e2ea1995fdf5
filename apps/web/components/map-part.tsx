import type { MapView } from '@balkans/domain';
import { MapInset } from '../figures/map-inset.tsx';
import { PlaceMap } from '../figures/place-map.tsx';
import { designatedOf } from '../lib/designated.ts';
import { Figure } from './figure.tsx';
import { PolicyWords } from './policy-words.tsx';
import { Twin } from './twin.tsx';

/** A map with its inset, its key and its list of places. */
export function MapPart({ view, id = 'fig-map' }: { view: MapView; id?: string }) {
  return (
    <>
      <div className="mapgrid">
        <Figure
          id={id}
          draw={(width) => <PlaceMap view={view} large={width < 500} />}
          legend={
            <p className="key">
              {view.lines.map(({ ref, label }) => {
                const designated = designatedOf(ref);
                return (
                  <span key={ref}>
                    <svg width="44" height="6" aria-hidden="true">
                      <path className="kline" d="M1 3H43" />
                    </svg>
                    {designated ? <PolicyWords words={designated.words} /> : label}
                  </span>
                );
              })}
              <span>
                <svg width="12" height="12" aria-hidden="true">
                  <rect className="pt-o" x="1.5" y="1.5" width="9" height="9" />
                </svg>
                crossing
              </span>
            </p>
          }
          caption="Places in Kosovo carry both official names, Albanian and Serbian. Outlines: Natural Earth, up to about 1 km off the true course; points: NGA GNS. The style of the line follows the designation, its course does not."
        />
        <div className="inset">
          <MapInset view={view} />
          <p className="cap">The frame is the map beside it.</p>
        </div>
      </div>
      <Twin table={view.table} label="Places of the map" />
    </>
  );
}
