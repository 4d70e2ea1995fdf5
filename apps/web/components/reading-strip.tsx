import { DESIGNATION_POLICIES } from '@balkans/domain';

const SHORT: Readonly<Record<string, string>> = { plain: 'plain', un: 'UN', eu: 'EU', coe: 'CoE' };

/** How a page is read: the day, the designation of contested names, the Serbian script, light or dark. */
export function ReadingStrip({ day }: { day: string }) {
  return (
    <section className="reading" aria-label="How this page is read">
      <div className="wrap">
        <form className="group" action="/on">
          <label htmlFor="asof">As of</label>
          <input
            id="asof"
            name="date"
            data-key="day"
            inputMode="numeric"
            defaultValue={day}
            pattern="\d{4}-\d{2}-\d{2}"
            title="A day, as 2023-11-22; opens what was so on it"
          />
        </form>
        <div className="group" data-key="policy">
          <span>Designation</span>
          <policy-switch class="choice">
            {DESIGNATION_POLICIES.values.map((policy) => (
              <a
                key={policy}
                href={`?policy=${policy}`}
                data-value={policy}
                aria-current={policy === 'plain' ? 'true' : undefined}
              >
                {SHORT[policy]}
              </a>
            ))}
          </policy-switch>
        </div>
        <div className="group">
          <span>Serbian in</span>
          <script-switch class="choice">
            <a href="?script=latn" data-value="latn" lang="sr-Latn" aria-current="true">
              latinica
            </a>
            <a href="?script=cyrl" data-value="cyrl" lang="sr-Cyrl">
              ћирилица
            </a>
          </script-switch>
        </div>
        <div className="group end">
          <theme-switch />
        </div>
        <noscript>
          <a href="/method#designation">These switches need a script; what they change</a>
        </noscript>
      </div>
    </section>
  );
}
