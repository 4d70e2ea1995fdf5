import type { RecordPage } from '@balkans/domain';
import { hrefOf } from '../lib/href.ts';
import { NameForms } from './name-forms.tsx';
import { RecordRail } from './record-rail.tsx';
import { RecordTools } from './record-tools.tsx';
import { Runs } from './runs.tsx';

/** A title longer than this is set smaller. */
const LONG_TITLE = 90;

interface RecordHeadProps {
  readonly page: RecordPage;
  readonly version: string;
  /** Language of the title, where it is not English. */
  readonly titleLang?: string | undefined;
}

/** A title as it is set: with a capital, and its dates in one piece. */
function setTitle(title: string): string {
  return (title.charAt(0).toUpperCase() + title.slice(1)).replace(
    /(\d{1,2}) (\p{Lu}\p{L}+) (\d{4})/gu,
    '$1\u00a0$2\u00a0$3',
  );
}

/** What a record is: `Event, attack`; a statement by what it does, `Statement that warns`. */
function kindLine({ kind, kindLabel, sort }: RecordPage): string {
  if (!sort) return kindLabel;
  return kind === 'statement' ? `${kindLabel} that ${sort}` : `${kindLabel}, ${sort.toLowerCase()}`;
}

/** The head of a record's page: its day, its kind, its title and what it says in short. */
export function RecordHead({ page, version, titleLang }: RecordHeadProps) {
  const { kind, title, summary, marks, forms, topics } = page;
  return (
    <div className="head">
      <div>
        <RecordRail page={page} />
      </div>
      <div className="title">
        <a className="kind" href={`/${kind}`}>
          {kindLine(page)}
        </a>
        <h1 className={title.length > LONG_TITLE ? 'long' : undefined} lang={titleLang}>
          {setTitle(title)}
        </h1>
        <NameForms forms={forms} />
        {summary.map((runs, index) => (
          <p className="deck" key={index}>
            <Runs runs={runs} />
            {index === summary.length - 1 && <Runs runs={marks} />}
          </p>
        ))}
        {kind === 'assessment' && (
          <p className="note">
            <a href={hrefOf(page.id)}>Beside the other verdicts on the page of its agreement</a>
          </p>
        )}
        {topics.length > 0 && <p className="topics">{topics.join(' · ')}</p>}
      </div>
      <RecordTools page={page} version={version} />
    </div>
  );
}
