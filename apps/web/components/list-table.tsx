import { type Kind, type ListView, labelOf, READINGS } from '@balkans/domain';
import { hrefOf } from '../lib/href.ts';
import { shortDate } from '../lib/short-date.ts';

const DATES: ReadonlySet<string> = new Set(['Date', 'As of', 'Published']);
const TITLES: Readonly<Partial<Record<Kind, string>>> = { statement: 'What was said', source: 'Title' };

interface ListTableProps {
  readonly view: ListView;
  /** What each row carries for the facets, by id. */
  readonly tokens?: ReadonlyMap<string, string>;
  /** The language of a title that is not English, by id. */
  readonly langOf?: (id: string) => string | undefined;
}

/** A list of one kind: its date first where it has one, a statement's sentence last, everything else after its name. */
export function ListTable({ view, tokens, langOf }: ListTableProps) {
  const { kind, columns, rows } = view;
  const dated = DATES.has(columns[0] ?? '');
  const rest = columns.slice(dated ? 1 : 0);
  const late = kind === 'statement';
  const title = <th key="title">{TITLES[kind] ?? 'Name'}</th>;
  const others = rest.map((label) => (
    <th key={label} scope="col">
      {label}
    </th>
  ));
  return (
    <table className="st">
      <thead>
        <tr>
          {dated && <th scope="col">{columns[0]}</th>}
          {late ? [...others, title] : [title, ...others]}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title: name, cells }) => {
          const sentence = (
            <td key="title" className="sum">
              <a href={hrefOf(id)} lang={langOf?.(id)}>
                {name}
              </a>
            </td>
          );
          const values = cells
            .slice(dated ? 1 : 0)
            .map((value, at) => <td key={rest[at]}>{rest[at] === 'Reading' ? labelOf(READINGS, value) : value}</td>);
          return (
            <tr key={id} className={tokens ? 'row' : undefined} data-f={tokens?.get(id)}>
              {dated && <td className="when">{shortDate(cells[0])}</td>}
              {late ? [...values, sentence] : [sentence, ...values]}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
