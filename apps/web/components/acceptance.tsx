import { type AcceptanceSection, tableOf } from '@balkans/domain';
import { AcceptanceStrip, actMarks, hasCourse } from '../figures/acceptance-strip.tsx';
import type { Anchors } from '../lib/anchors.ts';
import { Figure } from './figure.tsx';
import { Runs } from './runs.tsx';
import { Sec } from './sec.tsx';
import { Twin } from './twin.tsx';

/** In which form each party took a text: along time where there is a course, then act by act in words. */
export function Acceptance({ section, anchors }: { section: AcceptanceSection; anchors: Anchors }) {
  const marks = actMarks(section);
  const { parties } = section;
  const columns = parties.length % 3 === 0 ? 'pos pos-3' : parties.length % 2 === 0 ? 'pos pos-2' : 'pos';
  return (
    <Sec id={section.key} title={section.title} note={section.note} fit="wide">
      {hasCourse(section) && (
        <Figure
          id="fig-acceptance"
          draw={(width) => <AcceptanceStrip section={section} width={width} />}
          legend={
            <p className="key">
              <span>
                <i className="ln" />
                signed, adopted or ratified
              </span>
              <span>
                <i className="ln ln-dash" />
                accepted without signature, or disputed
              </span>
              <span>
                <i className="ln ln-dot" />
                noted, under reservation, not signed
              </span>
            </p>
          }
          caption="Parties in alphabetical order. A filled mark signs or adopts, a broken circle accepts by word, a cross refuses or takes back. Every mark is told below."
        />
      )}
      <ul className={columns}>
        {parties.map(({ party, acts }) => (
          <li key={party}>
            <h3>
              <Runs runs={acts[0]?.party ?? []} />
            </h3>
            <ul className="acts">
              {acts.map((act) => (
                <li key={act.id} id={anchors.claim(act.id)}>
                  <span className="mk">{marks.get(act.id)}</span>
                  <div>
                    {act.date && `${act.date.startsWith('unknown') ? 'date not known' : act.date}: `}
                    <b>{act.mode}</b>
                    {act.detail.length > 0 && (
                      <span className="detail">
                        {act.detail[0]?.type === 'source' ? '' : ', '}
                        <Runs runs={act.detail} />
                      </span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Twin again table={tableOf(section)} label={section.title} />
    </Sec>
  );
}
