import type { Inline } from '@balkans/domain';
import { type DensityBar, DensityBars } from '../figures/density-bars.tsx';
import { Figure } from './figure.tsx';
import { Twin } from './twin.tsx';

const text = (words: string): Inline => ({ type: 'text', text: words });

/** How much is held of each span of time, drawn and as a table. */
export function Density({ bars, title }: { bars: readonly DensityBar[]; title: string }) {
  return (
    <>
      <Figure
        id="fig-density"
        title={title}
        draw={(width) => <DensityBars bars={bars} label={`${title}; the table gives every number.`} width={width} />}
        legend={
          <p className="key">
            <span>
              <svg width="14" height="12" aria-hidden="true">
                <rect className="pt" width="14" height="12" />
              </svg>
              statements
            </span>
            <span>
              <svg width="14" height="12" aria-hidden="true">
                <rect className="out" x="1" y="1" width="12" height="10" />
              </svg>
              events and agreements
            </span>
            <span>How much was read, not how much happened.</span>
          </p>
        }
      />
      <Twin
        label={title}
        table={{
          columns: [
            { label: 'Time' },
            { label: 'Statements', align: 'end' },
            { label: 'Events and agreements', align: 'end' },
          ],
          rows: bars.map(({ label, statements, others }) => ({
            cells: [[text(label)], [text(String(statements))], [text(String(others))]],
          })),
        }}
      />
    </>
  );
}
