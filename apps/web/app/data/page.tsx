import { labelOf, languageName, SOURCE_CLASSES } from '@balkans/domain';
import type { Metadata } from 'next';
import { PlainPage } from '../../components/plain-page.tsx';
import { Sec } from '../../components/sec.tsx';
import { SitePage } from '../../components/site-page.tsx';
import { datasetDate, stats, version } from '../../lib/data.ts';
import { countsByKind } from '../../lib/home.ts';

export const metadata: Metadata = { title: 'Data, API, licence' };

const ROWS: Readonly<Record<string, string>> = {
  holders: 'tenures of offices',
  provisions: 'provisions of agreements',
  obligations: 'obligations',
  positions: 'positions on questions',
  findings: 'findings',
  renderings: 'renderings of statements',
  steps: 'steps of relations',
  observations: 'observations of series',
  figures: 'figures of events',
};

function Counts({ head, rows }: { head: readonly [string, string]; rows: readonly (readonly [string, number])[] }) {
  return (
    <table className="t">
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" className="num">
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, count]) => (
          <tr key={label}>
            <td>{label}</td>
            <td className="num">{count.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What can be taken away, in which form, and under which licence. */
export default function Page() {
  const { rows, sources } = stats();
  return (
    <SitePage at="data">
      <PlainPage
        kind="Data"
        title="Take it with you"
        deck={`Dataset version ${version}, last reviewed on ${datasetDate}. The site, the library and the terminal read the same records under the same ids.`}
      >
        <Sec id="files" title="Files by kind" note="Each file holds all records of a kind as a JSON list." fit="body">
          <table className="t">
            <thead>
              <tr>
                <th scope="col">Kind</th>
                <th scope="col" className="num">
                  Records
                </th>
                <th scope="col">File</th>
              </tr>
            </thead>
            <tbody>
              {countsByKind().map(({ kind, label, count }) => (
                <tr key={kind}>
                  <td>
                    <a href={`/${kind}`}>{label}</a>
                  </td>
                  <td className="num">{count.toLocaleString('en')}</td>
                  <td>
                    <a href={`/data/${kind}.json`}>{kind}.json</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sec>
        <Sec id="api" title="API" fit="body">
          <p>
            Every record has a file of its own at the address of its page, below <code>/api/v1</code>:{' '}
            <a href="/api/v1/agreement/ohrid-annex-2023.json">/api/v1/agreement/ohrid-annex-2023.json</a>. An agreement
            brings the assessments of it. The files are static: no key, no limit, and they may be fetched from any page.
          </p>
        </Sec>
        <Sec id="library" title="Library and terminal" fit="body">
          <p>
            <code>npm install @balkans/domain</code> gives the typed records with queries, search and citations;{' '}
            <code>pnpm balkans</code> in the repository opens the explorer in a terminal.
          </p>
        </Sec>
        <Sec id="licence" title="Licence" fit="body">
          <p>
            The data is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, the code
            under MIT. Quotations remain their speakers’ and publishers’. The fonts are Piazzolla and Source Sans 3,
            under the <a href="/fonts/OFL-piazzolla.txt">SIL Open Font License</a>; outlines of maps are Natural Earth,
            positions NGA GNS, both in the public domain.
          </p>
        </Sec>
        <Sec id="counts" title="Rows inside the records" fit="body">
          <Counts
            head={['Rows', 'Held']}
            rows={Object.entries(rows).map(([name, count]) => [ROWS[name] ?? name, count])}
          />
        </Sec>
        <Sec id="read" title="Pages read" fit="body">
          <Counts
            head={['Class', 'Sources']}
            rows={Object.entries(sources.classes).map(([value, count]) => [labelOf(SOURCE_CLASSES, value), count])}
          />
          <Counts
            head={['Language', 'Sources']}
            rows={Object.entries(sources.languages).map(([lang, count]) => [languageName(lang), count])}
          />
        </Sec>
      </PlainPage>
    </SitePage>
  );
}
