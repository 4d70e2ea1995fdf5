import type { FindingsSection, SourceNote } from '@balkans/domain';
import type { Anchors } from '../lib/anchors.ts';
import { Runs } from './runs.tsx';
import { Sec } from './sec.tsx';

interface FindingsProps {
  readonly section: FindingsSection;
  readonly sources: readonly SourceNote[];
  readonly anchors: Anchors;
}

/** What a court or another body found, and what it did not decide. */
export function Findings({ section, sources, anchors }: FindingsProps) {
  return (
    <Sec id={section.key} title={section.title} note={section.note} fit="body" part={section} sources={sources}>
      {section.rows.map((row) => (
        <dl className="fact" key={row.id} id={anchors.claim(row.id)}>
          <dt>Body</dt>
          <dd>
            <Runs runs={row.body} />, {row.class}
          </dd>
          <dt>Date</dt>
          <dd>{row.date}</dd>
          <dt>Outcome</dt>
          <dd>{row.outcome}</dd>
          <dt>Found</dt>
          <dd>
            <Runs runs={row.holding} />
            <Runs runs={row.sources} />
          </dd>
          {row.doesNotDecide && (
            <>
              <dt>Scope</dt>
              <dd>
                <b>
                  Does not decide: <Runs runs={row.doesNotDecide} />
                </b>
              </dd>
            </>
          )}
        </dl>
      ))}
    </Sec>
  );
}
