import type { Kind } from '@balkans/domain';
import type { Facet } from '../lib/facets.ts';

/** Values shown before the rest of a facet folds. */
const MOST_OPEN = 10;

function Box({ field, value, label, count }: { field: string; value: string; label: string; count: number }) {
  return (
    <label>
      <input type="checkbox" name={field} value={value} autoComplete="off" />
      <span>{label}</span>
      <span className="n">{count}</span>
    </label>
  );
}

function Group({ facet }: { facet: Facet }) {
  const { field, label, values } = facet;
  const rest = values.slice(MOST_OPEN);
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.slice(0, rest.length > 3 ? MOST_OPEN : undefined).map((each) => (
        <Box key={each.value} field={field} {...each} />
      ))}
      {rest.length > 3 && (
        <details>
          <summary>{rest.length} more</summary>
          {rest.map((each) => (
            <Box key={each.value} field={field} {...each} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

/** Boxes beside a list. Ticking narrows the list at once by style alone; a script keeps the address and the count in step. */
export function FacetForm({ kind, facets }: { kind: Kind; facets: readonly Facet[] }) {
  if (facets.length === 0) return null;
  return (
    <div className="facets">
      <details className="fold">
        <summary>Narrow the list</summary>
        <form action={`/${kind}`} method="get">
          <list-facets data-kind={kind} />
          {facets.map((facet) => (
            <Group key={facet.field} facet={facet} />
          ))}
          <button className="btn" type="reset">
            Clear
          </button>
        </form>
      </details>
    </div>
  );
}
