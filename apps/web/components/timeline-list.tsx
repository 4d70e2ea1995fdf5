import { PrecisionBar } from '../figures/precision-bar.tsx';
import { hrefOf } from '../lib/href.ts';
import type { TimelineItem } from '../lib/timeline-items.ts';

/** Dated records in order; the bar places each in its month or year and says how well its date is known. */
export function TimelineList({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol>
      {items.map(({ id, title, what, date, edtf, precision, note }) => (
        <li key={id}>
          <div className="dd">{date}</div>
          <PrecisionBar edtf={edtf} precision={precision} className="prec pb" />
          <div>
            <p>
              <a href={hrefOf(id)}>{title}</a>
            </p>
            <span className="kd">{note ? `${what}; ${note}` : what}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
