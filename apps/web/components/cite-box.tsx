import { CITATION_STYLES, type CitationStyle } from '@balkans/domain';

const NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA',
  harvard: 'Harvard',
  vancouver: 'Vancouver',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** A record in every citation style, in a native popover that opens without a script. */
export function CiteBox({ cite }: { cite: (style: CitationStyle) => string }) {
  return (
    <cite-dialog id="cite" popover="auto">
      <h2>Cite this record</h2>
      <dl>
        {CITATION_STYLES.map((style) => (
          <Style key={style} name={NAMES[style]} text={cite(style)} />
        ))}
      </dl>
      <p className="close">
        <button className="btn" type="button" popoverTarget="cite" popoverTargetAction="hide">
          Close
        </button>
      </p>
    </cite-dialog>
  );
}

function Style({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <pre data-copyable="">{text}</pre>
      </dd>
    </>
  );
}
