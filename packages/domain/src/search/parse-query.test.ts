import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

const vocabulary = {
  kind: ['event', 'person', 'statement'],
  act: ['assert', 'deny', 'request'],
  by: ['person/albin-kurti', 'person/edi-rama', 'organization/kfor'],
};
const parse = (text: string) => parseQuery(text, vocabulary);

describe('parseQuery', () => {
  it('reads words, phrases, fields and exclusions', () => {
    expect(parse('kfor "joint patrols" -kind:event -noise by:person/edi-rama').terms).toEqual([
      { type: 'text', text: 'kfor', phrase: false, exact: false, negated: false, position: 1 },
      { type: 'text', text: 'joint patrols', phrase: true, exact: false, negated: false, position: 6 },
      { type: 'field', field: 'kind', values: ['event'], negated: true, position: 22 },
      { type: 'text', text: 'noise', phrase: false, exact: false, negated: true, position: 34 },
      { type: 'field', field: 'by', values: ['person/edi-rama'], negated: false, position: 41 },
    ]);
  });

  it('takes the quotation marks of the region', () => {
    const phrases = parse('„јасна реч“ «fjalë» “words”').terms.map((term) => term.type === 'text' && term.text);
    expect(phrases).toEqual(['јасна реч', 'fjalë', 'words']);
  });

  it('reads several values of one field, by comma', () => {
    expect(parse('kind:event,statement').terms).toMatchObject([{ field: 'kind', values: ['event', 'statement'] }]);
  });

  it('finds a record by a word of its slug, in either script', () => {
    expect(parse('by:rama').terms).toMatchObject([{ values: ['person/edi-rama'] }]);
    expect(parse('by:Курти').terms).toMatchObject([{ values: ['person/albin-kurti'] }]);
  });

  it('gives a date the days that it spans', () => {
    expect(parse('after:2023-09 before:2024').terms).toMatchObject([
      { field: 'after', first: '2023-09-01', last: '2023-09-30' },
      { field: 'before', first: '2024-01-01', last: '2024-12-31' },
    ]);
  });

  it('keeps the words behind exact: as they are spelled', () => {
    expect(parse('exact:Ђаковица').terms).toMatchObject([{ text: 'Ђаковица', exact: true, phrase: false }]);
  });

  it.each([
    ['rama fom:2023', 6, "no field 'fom:'; nearest is 'after:'; left out"],
    ['knd:event', 1, "no field 'knd:'; nearest is 'kind:'; left out"],
    ['rama border by:', 13, "'by:' has no value; left out"],
    ['"joint patrols', 1, 'the quotation is not closed; taken up to the end'],
    ['by:person/edi-ramma', 1, "by: no record 'person/edi-ramma'; nearest is person/edi-rama; left out"],
    ['act:denny', 1, "act: no 'denny'; nearest is deny; left out"],
    ['OR rama', 1, "nothing to choose from before 'OR'; left out"],
    ['rama |', 6, "nothing to choose from after '|'; left out"],
    ['x after:22.11.2023', 3, "after: '22.11.2023' is not a date; write 2023-11-22; left out"],
  ])('notes the fault in %s at column %i', (text, position, message) => {
    const { notes } = parse(text);
    expect(notes).toMatchObject([{ position, text: message }]);
  });

  it('runs the rest of a query with a fault', () => {
    expect(parse('rama form:x kind:event').terms).toMatchObject([{ text: 'rama' }, { field: 'kind' }]);
    expect(parse('kind:event,evnt').terms).toMatchObject([{ values: ['event'] }]);
  });

  it('reads alternatives, by a bar or by OR', () => {
    const either = [{ type: 'any', of: [{ text: 'rama' }, { text: 'kurti' }] }];
    expect(parse('rama|kurti').terms).toMatchObject(either);
    expect(parse('rama OR kurti').terms).toMatchObject(either);
    expect(parse('"joint patrols"|kind:event -x OR y').terms).toMatchObject([
      { type: 'any', of: [{ phrase: true }, { field: 'kind' }] },
      {
        type: 'any',
        of: [
          { text: 'x', negated: true },
          { text: 'y', negated: false },
        ],
      },
    ]);
  });

  it('reads a bar between values of a field as a comma, and between days as alternatives', () => {
    expect(parse('kind:event|person').terms).toMatchObject([{ type: 'field', values: ['event', 'person'] }]);
    expect(parse('on:2023|2024').terms).toMatchObject([{ type: 'any', of: [{ value: '2023' }, { value: '2024' }] }]);
  });

  it('keeps the one alternative that can be used', () => {
    expect(parse('rama OR fom:x').terms).toMatchObject([{ type: 'text', text: 'rama' }]);
  });

  it('takes the word or, and OR within a quotation, as words', () => {
    expect(parse('this or that "OR"').terms.map((term) => term.type)).toEqual(['text', 'text', 'text', 'text']);
  });

  it('takes an address and a lone hyphen as words', () => {
    expect(parse('https://kfor.int - 10:30').terms).toMatchObject([{ type: 'text' }, { text: '-' }, { text: '10:30' }]);
  });
});
