import { formatDate, type RecordPage } from '@balkans/domain';
import { countWords } from '../lib/count-words.ts';

/** What a reader can take with them, and how far to trust the record: its id, its review, its version, its sources. */
export function RecordTools({ page, version }: { page: RecordPage; version: string }) {
  const { id, reviewed, sources } = page;
  const languages = new Set(sources.map(({ lang }) => lang)).size;
  return (
    <aside className="tools" aria-label="Record tools">
      <ul>
        <li>
          <button className="btn" type="button" popoverTarget="cite">
            Cite
          </button>
        </li>
        <li>
          <a className="btn" href={`/api/v1/${id}.json`}>
            JSON
          </a>
        </li>
        <li>
          <copy-button data-copy={id}>Copy id</copy-button>
        </li>
      </ul>
      <dl>
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
        </dd>
        {reviewed && (
          <>
            <dt>Reviewed</dt>
            <dd>{formatDate(reviewed)}</dd>
          </>
        )}
        <dt>Dataset</dt>
        <dd>version {version}</dd>
        {sources.length > 0 && (
          <>
            <dt>Sources</dt>
            <dd>
              <a href="#sources">{sources.length}</a>, in {countWords(languages, 'language')}
            </dd>
          </>
        )}
      </dl>
    </aside>
  );
}
