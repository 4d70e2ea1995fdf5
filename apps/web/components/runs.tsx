import type { Inline, Inlines } from '@balkans/domain';
import { designatedOf } from '../lib/designated.ts';
import { hrefOf } from '../lib/href.ts';
import { policyAttributes } from './policy-words.tsx';

function Run({ run }: { run: Inline }) {
  switch (run.type) {
    case 'text':
      return run.lang === undefined ? run.text : <bdi lang={run.lang}>{run.text}</bdi>;
    case 'strong':
      return <b>{run.text}</b>;
    case 'quote':
      return (
        <>
          “
          <bdi lang={run.lang} dir="auto">
            {run.text}
          </bdi>
          ”
        </>
      );
    case 'link': {
      const designated = designatedOf(run.ref);
      const follows = designated?.words.plain === run.text;
      return (
        <a href={hrefOf(run.ref)} lang={run.lang} {...(follows ? policyAttributes(designated.words) : {})}>
          {run.text}
        </a>
      );
    }
    case 'absent':
      return <span className="absent">{run.text}</span>;
    case 'disputed':
      return <span className="disputed">{run.text}</span>;
    case 'source':
      return (
        <a className="s" href={`#s${run.number}`} aria-label={`source ${run.number}`} title={run.locator}>
          {run.number}
        </a>
      );
    case 'address':
      return (
        <a href={run.url} rel="external">
          {run.url}
        </a>
      );
  }
}

/** Runs of text as the library gives them; how each kind of run looks is decided here and nowhere else. */
export function Runs({ runs }: { runs: Inlines }) {
  return runs.map((run, index) => <Run key={`${index}-${run.type}`} run={run} />);
}
