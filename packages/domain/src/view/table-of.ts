import { type Inlines, text } from './inline.ts';
import type { FigureRow, MatrixCell, RenderingRow, Section, Table } from './section.ts';

const words = (value: string | undefined): Inlines => (value ? [text(value)] : []);

function figureTable(rows: readonly FigureRow[], firstColumn: string): Table {
  return {
    columns: [
      { label: firstColumn },
      { label: 'Figure', align: 'end' },
      { label: 'Of' },
      { label: 'Reported by' },
      { label: 'As of' },
      { label: 'Note' },
      { label: 'Sources' },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        words(row.label),
        words(row.shown),
        words(row.group),
        words(row.reporter),
        words(row.asOf),
        words([...row.flags, row.note ?? ''].filter(Boolean).join('; ')),
        row.sources,
      ],
    })),
  };
}

/** The assessor, with how it stands to the obligors and whether another side relays it. */
function assessorOf({ assessor, stands }: MatrixCell): string {
  return stands.length > 0 ? `${assessor} (${stands.join('; ')})` : assessor;
}

/** In what a rendering differs, and from whose. */
function differenceOf(row: RenderingRow, rows: readonly RenderingRow[]): string {
  const parts = [
    ['added', row.added],
    ['left out', row.omitted],
    ['changed', row.changed],
  ] as const;
  const said = parts.flatMap(([label, values]) => (values.length > 0 ? [`${label}: ${values.join(', ')}`] : []));
  const beside = rows.find(({ key }) => key === row.comparedWith)?.outlet;
  return [...(beside ? [`beside ${beside}`] : []), ...said].join('; ');
}

/**
 * The table that says the same as a section, for readers of tables, CSV and screen readers; undefined for running text.
 *
 * @example
 * import { recordPage, tableOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const { sections } = recordPage(dataset, 'series/kfor-strength');
 * sections.flatMap((section) => tableOf(section)?.columns[0]?.label ?? []);
 * // → ["Period"]
 */
export function tableOf(section: Section): Table | undefined {
  switch (section.type) {
    case 'table':
      return section.table;
    case 'figures':
      return figureTable(
        section.measures.flatMap(({ label, rows }) => rows.map((row) => ({ ...row, label }))),
        'Measure',
      );
    case 'series':
      return figureTable(section.rows, 'Period');
    case 'matrix':
      return {
        columns: ['Obligation', 'Obligor', 'Due', 'As of', 'Assessor', 'Verdict', 'Our reading', 'Sources'].map(
          (label) => ({ label }),
        ),
        rows: section.rows.flatMap((row) => {
          const head = [[text(`${row.label}: `), ...row.text], words(row.obligors), words(row.due)];
          if (row.cells.length === 0)
            return [{ id: row.id, cells: [...head, [], [], words('no assessment held'), [], []] }];
          return row.cells.map((cell) => ({
            id: cell.id,
            cells: [
              ...head,
              words(cell.asOf),
              words(assessorOf(cell)),
              words(cell.verdict),
              words(cell.note ? `${cell.reading} (${cell.note})` : cell.reading),
              cell.sources,
            ],
          }));
        }),
      };
    case 'positions':
      return {
        columns: ['Holder', 'Stance', 'Time', 'Position', 'Sources'].map((label) => ({ label })),
        rows: section.cards.map((card) => ({
          id: card.id,
          cells: [card.holderLinks, words(card.stance), words(card.span), card.summary, card.sources],
        })),
      };
    case 'acceptance':
      return {
        columns: ['Party', 'Form', 'Date', 'Detail'].map((label) => ({ label })),
        rows: section.parties.flatMap(({ acts }) =>
          acts.map((act) => ({ id: act.id, cells: [act.party, words(act.mode), words(act.date), act.detail] })),
        ),
      };
    case 'renderings':
      return {
        columns: ['Outlet', 'Language', 'Form', 'Words', 'Difference', 'Source'].map((label) => ({ label })),
        rows: section.rows.map((row) => ({
          id: row.key,
          cells: [
            words(row.outlet),
            words(row.language),
            words(row.form),
            row.text ? [row.quoted ? { type: 'quote', text: row.text, lang: row.lang } : text(row.text, row.lang)] : [],
            words(differenceOf(row, section.rows)),
            row.source,
          ],
        })),
      };
    case 'findings':
      return {
        columns: ['Body', 'Class', 'Date', 'Outcome', 'Holding', 'Does not decide', 'Sources'].map((label) => ({
          label,
        })),
        rows: section.rows.map((row) => ({
          id: row.id,
          cells: [
            row.body,
            words(row.class),
            words(row.date),
            words(row.outcome),
            row.holding,
            row.doesNotDecide ?? [],
            row.sources,
          ],
        })),
      };
    case 'factors':
      return {
        columns: ['Factor', 'Bearing', 'Evidence', 'Date', 'Sources'].map((label) => ({ label })),
        rows: section.factors.flatMap((block) =>
          block.evidence.map((row) => ({
            cells: [
              [text(block.factor), ...block.sources],
              words(row.bearingLabel),
              [{ type: 'link' as const, ref: row.ref, text: row.title }],
              words(row.date),
              row.sources,
            ],
          })),
        ),
      };
    default:
      return undefined;
  }
}
