import type { RibbonView } from '@balkans/domain';
import { hasRibbon, OfficeRibbon } from '../figures/office-ribbon.tsx';
import { Figure } from './figure.tsx';

/** The ribbon of tenures above the table of the same rows. */
export function RibbonPart({ view, today, label }: { view: RibbonView; today: string; label: string }) {
  if (!hasRibbon(view)) return null;
  return (
    <Figure
      id="fig-ribbon"
      draw={(width) => <OfficeRibbon view={view} today={today} label={label} width={width} />}
      legend={
        <p className="key">
          <span>
            <i className="ln" />
            held
          </span>
          <span>
            <i className="ln ln-dash" />
            acting, caretaker or contested
          </span>
          <span>
            <i className="ln ln-dot" />
            no end held; not thereby current
          </span>
          <span>
            <i className="ln ln-plum" />
            day of the dataset
          </span>
        </p>
      }
    />
  );
}
