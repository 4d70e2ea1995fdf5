import { KINDS, type RecordPage } from '@balkans/domain';
import { countWords } from '../lib/count-words.ts';
import { Opening } from './opening.tsx';

/** The latest observation of a series that was not a plan, with who reports it. */
function LatestFigure({ page }: { page: RecordPage }) {
  const section = page.sections.find(({ type }) => type === 'series');
  if (section?.type !== 'series') return null;
  const rows = section.rows.filter(({ planned, value }) => !planned && value !== undefined);
  const total = rows.filter(({ group }) => group === undefined || group === 'total');
  const last = total.at(-1);
  if (!last) {
    const groups = new Set(rows.map(({ group }) => group)).size;
    return (
      <div className="day">
        <b className={rows.length > 99 ? 'wide-num' : undefined}>{rows.length}</b>
        <span>figures</span>
        <small>of {countWords(groups, 'group')}; no total is held</small>
      </div>
    );
  }
  return (
    <div className="day">
      <b className={last.shown.length > 7 ? 'word' : 'wide-num'}>{last.shown}</b>
      <span>{section.unit}</span>
      <small>
        {last.label}, the latest held; {last.reporter}
      </small>
    </div>
  );
}

function OpenQuestion({ page }: { page: RecordPage }) {
  const positions = page.sections.find(({ type }) => type === 'positions');
  const findings = page.sections.find(({ type }) => type === 'findings');
  const held = positions?.type === 'positions' ? positions.cards.length : 0;
  const found = findings?.type === 'findings' ? findings.rows.length : 0;
  return (
    <div className="day">
      <b>?</b>
      <span>Open</span>
      <small>
        {countWords(held, 'position')}, <br />
        {found === 0 ? 'no finding held' : `${countWords(found, 'finding')} with their scope`}
      </small>
    </div>
  );
}

/** The name of a kind for so many records of it. */
function labelFor(plural: string, count: number): string {
  const entry = KINDS.entries.find((each) => each.plural === plural);
  return (count === 1 && entry ? entry.label : plural).toLowerCase();
}

/** How much points here: what there is to read of a record that has no date. */
function Plain({ page }: { page: RecordPage }) {
  const groups = page.linksIn.length > 0 ? page.linksIn : page.linksOut;
  const [first, ...rest] = groups
    .map(({ label, links }) => ({ label: labelFor(label, links.length), count: links.length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 4);
  if (!first) return null;
  return (
    <div className="day">
      <b className={first.count > 99 ? 'wide-num' : undefined}>{first.count}</b>
      <span>{first.label}</span>
      <small>
        {rest.map(({ label, count }) => `${count} ${label}`).join(', ')}
        {rest.length > 0 && (
          <>
            {' '}
            <br />
          </>
        )}
        {groups === page.linksIn ? 'that name it' : 'that it names'}
      </small>
    </div>
  );
}

/** What opens a page: the day; for a question its mark, for a series its latest figure, for the rest what they are. */
export function RecordRail({ page }: { page: RecordPage }) {
  if (page.date) return <Opening date={page.date} />;
  if (page.kind === 'question') return <OpenQuestion page={page} />;
  if (page.kind === 'series') return <LatestFigure page={page} />;
  return <Plain page={page} />;
}
