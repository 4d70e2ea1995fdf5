import type { MatrixCell, MatrixRow, MatrixSection, SourceNote } from '@balkans/domain';
import type { Anchors } from '../lib/anchors.ts';
import { assessmentAnchor } from '../lib/href.ts';
import { cellsOf, hasRoomForWords, matrixColumns } from '../lib/matrix-columns.ts';
import { Names } from './policy-words.tsx';
import { Runs } from './runs.tsx';
import { Score } from './score.tsx';
import { Sec } from './sec.tsx';

const STEPS = ['none', 'minimal', 'intermediate', 'full'];
function Cell({ cell, words }: { cell: MatrixCell; words: boolean }) {
  return (
    <div className="cell">
      {cell.score !== undefined && <Score score={cell.score} label={cell.reading} />}
      <span className="as">
        <a href={`#${assessmentAnchor(cell.id)}`}>{cell.assessor}</a>
      </span>
      {words && <span className="wd">{cell.verdict}</span>}
    </div>
  );
}

/** Obligations by time; each cell one assessor's verdict. Left out where nothing is held of any. */
export function MatrixTable({ section }: { section: MatrixSection }) {
  const columns = matrixColumns(section);
  const words = hasRoomForWords(section);
  if (columns.length === 0) return null;
  return (
    <div className="mx-l tw">
      <table className="mx">
        <thead>
          <tr>
            <th scope="col">Obligation</th>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Runs runs={row.text.filter(({ type }) => type !== 'source')} />
                <small>{[row.label, row.obligors, row.due].filter(Boolean).join('; ')}</small>
              </th>
              {row.cells.length === 0 ? (
                <td className="nil" colSpan={columns.length}>
                  No assessment held
                </td>
              ) : (
                columns.map(({ label, holds }) => {
                  const held = row.cells.filter(holds);
                  return (
                    <td key={label} className={held.length === 0 ? 'none' : undefined}>
                      {held.map((cell) => (
                        <Cell key={cell.id} cell={cell} words={words} />
                      ))}
                    </td>
                  );
                })
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Verdict({ cell, id }: { cell: MatrixCell; id: string | undefined }) {
  return (
    <li id={id}>
      <div className="when">{cell.asOf}</div>
      <div>
        <b>{cell.assessor}</b>
        {cell.stands.length > 0 && <span className="ours"> ({cell.stands.join('; ')})</span>}:{' '}
        <span className="said">{cell.verdict}</span>
        <Runs runs={cell.sources} />
        <br />
        {cell.score !== undefined && <Score score={cell.score} label={cell.reading} />}
        <span className="ours">
          our reading: {cell.reading}
          {cell.note ? `. ${cell.note}` : ''}
        </span>
      </div>
    </li>
  );
}

function Obligation({ row, anchors }: { row: MatrixRow; anchors: Anchors }) {
  const about = [row.label, row.due].filter(Boolean).join('; ');
  return (
    <li id={row.id.includes('.') ? anchors.claim(row.id) : undefined}>
      <h3>
        <Runs runs={row.text} />
      </h3>
      <p className="note">
        {about}
        {row.obligors && (
          <>
            {about && '; '}
            owed by <Names text={row.obligors} />
          </>
        )}
      </p>
      {row.cells.length === 0 ? (
        <p className="nil">No assessment held.</p>
      ) : (
        <ol>
          {row.cells.map((cell) => (
            <Verdict key={cell.id} cell={cell} id={anchors.claim(assessmentAnchor(cell.id))} />
          ))}
        </ol>
      )}
    </li>
  );
}

interface MatrixProps {
  readonly section: MatrixSection;
  readonly sources: readonly SourceNote[];
  readonly anchors: Anchors;
}

/** Who says that it is done: the matrix, then the same obligation by obligation with every assessor's words. */
export function Matrix({ section, sources, anchors }: MatrixProps) {
  const held = cellsOf(section).length > 0;
  return (
    <>
      {held && (
        <Sec id={section.key} title={section.title} note={section.note} fit="full">
          <p className="key">
            {STEPS.map((label, score) => (
              <span key={label}>
                <Score score={score} label={label} />
                {label}
              </span>
            ))}
            <span>no boxes: words that give no grade</span>
          </p>
          <MatrixTable section={section} />
        </Sec>
      )}
      <Sec
        id="obligations"
        title={held ? 'Obligation by obligation' : 'What is owed'}
        note={held ? undefined : 'No assessment of these is held.'}
        fit="body"
        part={section.rows}
        sources={sources}
        room={section.rows.length + cellsOf(section).length * 0.9}
      >
        <ul className="obl">
          {section.rows.map((row) => (
            <Obligation key={row.id} row={row} anchors={anchors} />
          ))}
        </ul>
      </Sec>
    </>
  );
}
