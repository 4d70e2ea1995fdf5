import { type Fact, plainText } from '@balkans/domain';
import { Runs } from './runs.tsx';

/** Labelled facts, one a line. */
export function FactsList({ facts }: { facts: readonly Fact[] }) {
  const [only] = facts;
  if (only && facts.length === 1 && only.value.every(({ type }) => type === 'absent')) {
    return (
      <p className="gap">
        <b>{only.label}:</b> {plainText(only.value)}.
      </p>
    );
  }
  return (
    <dl className="fact">
      {facts.map(({ label, value }) => (
        <FactRow key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function FactRow({ label, value }: Fact) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Runs runs={value} />
      </dd>
    </>
  );
}
