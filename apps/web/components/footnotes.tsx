import { designatedOf } from '../lib/designated.ts';
import { runsOf } from '../lib/runs-of.ts';
import { PolicyWords } from './policy-words.tsx';

/** The footnote that a designation policy asks for, on pages that name a polity or line of contested standing. */
export function Footnotes({ of }: { of: object }) {
  const named = runsOf(of).flatMap((run) => (run.type === 'link' ? (designatedOf(run.ref) ?? []) : []));
  const [first] = named;
  if (!first) return null;
  return (
    <p className="footnote">
      <PolicyWords words={first.footnotes} />
    </p>
  );
}
