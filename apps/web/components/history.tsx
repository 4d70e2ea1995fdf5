import { formatDate, HISTORY_TYPES, labelOf, type RecordPage } from '@balkans/domain';

/** What was changed in a record after it was published, when and why. */
export function History({ history }: Pick<RecordPage, 'history'>) {
  if (history.length === 0) return null;
  return (
    <section className="sec" id="history" aria-labelledby="h-history">
      <h2 id="h-history">Changes to this record</h2>
      <div className="body">
        <ul className="idx">
          {history.map(({ on, type, what, why }) => (
            <li key={`${on}-${what}`}>
              <div className="when">
                {formatDate(on)}
                <br />
                {labelOf(HISTORY_TYPES, type)}
              </div>
              <div className="txt">
                {what} <span className="note">Why: {why}</span>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
