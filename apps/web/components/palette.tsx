/** Places to go when nothing is typed yet; a script adds records as one types. */
const START = [
  ['record', 'The meeting in Skopje, 22 November 2023', '/dossier/skopje-2023-11-22'],
  ['day', '22 November 2023', '/on/2023-11-22'],
  ['page', 'Why Albania supports Kosovo', '/explain/polity/albania/polity/kosovo'],
  ['page', 'Timeline', '/timeline'],
  ['page', 'Method', '/method'],
  ['page', 'Data and API', '/data'],
] as const;

const KEYS = [
  [['/'], 'search'],
  [['Ctrl K'], 'go to a record, a day, a page'],
  [['d'], 'as of another day'],
  [['p'], 'designation'],
  [['y'], 'cite'],
  [['[', ']'], 'the day before, the day after'],
  [['g', 't'], 'timeline'],
  [['?'], 'these keys'],
] as const;

/** Going anywhere by typing, and the list of keys; native popovers, open without a script. */
export function Palette() {
  return (
    <>
      <palette-dialog id="palette" popover="auto" class="pal">
        <h2 className="vh">Go to</h2>
        <label className="vh" htmlFor="pq">
          Go to a record, a day or a page
        </label>
        <input id="pq" placeholder="A record, a day, a page" autoComplete="off" autoFocus />
        <ul>
          {START.map(([kind, title, href]) => (
            <li key={href}>
              <a href={href}>
                <span className="k1">{kind}</span>
                <span>{title}</span>
                <span />
              </a>
            </li>
          ))}
        </ul>
      </palette-dialog>
      <div id="keys" popover="auto">
        <h2>Keys</h2>
        <dl className="keys">
          {KEYS.map(([keys, words]) => (
            <Key key={words} keys={keys} words={words} />
          ))}
        </dl>
      </div>
    </>
  );
}

function Key({ keys, words }: { keys: readonly string[]; words: string }) {
  return (
    <>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{words}</dd>
    </>
  );
}
