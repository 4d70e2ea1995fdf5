import { openingDate, type PageDate } from '@balkans/domain';
import { PrecisionBar } from '../figures/precision-bar.tsx';

/** The date of a record, set as the largest thing on its page. */
export function Opening({ date }: { date: PageDate }) {
  const { numeral, rest, note } = openingDate(date);
  const size = numeral.length > 3 ? 'wide-num' : undefined;
  const [month, ...year] = rest.split(' ');
  return (
    <div className="day">
      <b className={size}>{numeral}</b>
      <span>
        {month}
        {year.length > 0 && (
          <>
            {' '}
            <br />
            {year.join(' ')}
          </>
        )}
      </span>
      <PrecisionBar edtf={date.edtf} precision={date.precision} />
      <small>{note}</small>
    </div>
  );
}
