import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { NotFoundError } from '../errors.ts';
import { CITATION_STYLES, cite } from './cite.ts';

const ANNEX = 'agreement/ohrid-annex-2023';
const SOURCE = 'source/natoint-opinions-220215';
const TITLE = 'Implementation Annex to the Agreement on the path to normalisation';
const NOTE = 'Source: B92, Ohrid meeting to finalize the Annex to the Agreement, 2023-03-19';

describe('a record of ours', () => {
  it('is cited with its version, its id and its first source', () => {
    const where = `Balkans, version 1.2.3, record ${ANNEX}`;
    expect(cite(fixture, ANNEX, 'apa')).toBe(`${TITLE}. (18 Mar 2023). ${where}. ${NOTE}.`);
    expect(cite(fixture, ANNEX, 'harvard')).toBe(`‘${TITLE}’ (2023) ${where}. ${NOTE}.`);
    expect(cite(fixture, ANNEX, 'vancouver')).toBe(`${TITLE}. ${where}; 18 Mar 2023. ${NOTE}.`);
  });

  it('is a BibTeX entry with escaped signs and an aligned head', () => {
    expect(cite(fixture, ANNEX, 'bibtex')).toBe(
      [
        '@misc{balkans-agreement-ohrid-annex-2023,',
        `  title        = {${TITLE}},`,
        `  howpublished = {Balkans, version 1.2.3, record ${ANNEX}},`,
        '  date         = {2023-03-18},',
        `  note         = {${NOTE}}`,
        '}',
      ].join('\n'),
    );
    expect(cite(fixture, 'source/reign-leaders', 'bibtex')).toContain('{leaderlist\\_3\\_21.csv}');
  });

  it('is an RIS record that begins with its type and ends with ER', () => {
    const lines = cite(fixture, ANNEX, 'ris').split('\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines).toContain('DA  - 2023/03/18');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it('is a CSL item that can be read back', () => {
    expect(JSON.parse(cite(fixture, ANNEX, 'csl-json'))).toEqual({
      id: ANNEX,
      type: 'entry',
      title: TITLE,
      'container-title': 'Balkans',
      version: '1.2.3',
      issued: { 'date-parts': [[2023, 3, 18]] },
      note: NOTE,
    });
  });

  it('keeps the precision of its date, and has none where it is unknown or disputed', () => {
    const issued = (id: `event/${string}` | `statement/${string}` | `question/${string}`) =>
      JSON.parse(cite(fixture, id, 'csl-json')).issued?.['date-parts'][0];
    expect(issued('statement/2023-rama-kosovo-nato-integration')).toEqual([2023, 11]);
    expect(issued('event/fixture-side-meeting')).toBeUndefined();
    expect(issued('statement/2023-brnabic-reservation-letter')).toBeUndefined();
    expect(cite(fixture, 'question/kosovo-status', 'apa')).toMatch(/^Is Kosovo a state\? \(n\.d\.\)\. Balkans/);
  });
});

describe('a source', () => {
  it('is cited as the page that it is, with its address', () => {
    expect(cite(fixture, SOURCE, 'apa')).toBe(
      'Joint press conference at the informal leaders meeting of NATO Allies from the region. (22 Nov 2023). NATO. https://www.nato.int/cps/en/natohq/opinions_220215.htm?selectedLocale=en',
    );
    expect(cite(fixture, SOURCE, 'ris')).toContain('TY  - ELEC\n');
    expect(cite(fixture, 'source/normalizacija-ibm', 'vancouver')).toContain('Normalizacija.rs; n.d. https://');
  });
});

it.each(CITATION_STYLES)('refuses a record that there is not, in the style %s', (style) => {
  expect(() => cite(fixture, 'event/nothing', style)).toThrow(NotFoundError);
});
