import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { CASE_FILES } from '../test/fixture/case-records.ts';
import { formatRecordFile } from './format-record-file.ts';

const YAML = { version: '1.2', schema: 'core' } as const;

describe('formatRecordFile', () => {
  it.each(CASE_FILES.map(({ path, text }) => [path, text]))(
    'says the same of %s, and is content with it',
    (_, text) => {
      const formatted = formatRecordFile(text);
      expect(parse(formatted, YAML)).toEqual(parse(text, YAML));
      expect(formatRecordFile(formatted)).toBe(formatted);
    },
  );

  it('keeps comments', () => {
    const text =
      "# Why this is hard.\nid: person/ana\n# The name as on the page.\nname: {en: Ana, sq: Ana, sr-Cyrl: Ана}\nborn: '1944' # from her own page\n";
    const formatted = formatRecordFile(text);
    for (const comment of ['# Why this is hard.', '# The name as on the page.', '# from her own page']) {
      expect(formatted).toContain(comment);
    }
  });

  it('puts the fields in the order of the schema, unknown ones last', () => {
    const text = 'reviewed: "2026-01-01"\nnick: A\nsummary: {en: x}\nname: {en: A}\nid: person/ana\n';
    expect([...formatRecordFile(text).matchAll(/^(\w+):/gm)].map(([, field]) => field)).toEqual([
      'id',
      'name',
      'summary',
      'reviewed',
      'nick',
    ]);
  });

  it.each([
    '2023',
    '2023-11-22',
    '1.5',
    'no',
    'On',
    'null',
    '~',
    'NO',
    '- x',
    'a: b',
    '#x',
    '*x',
    '@x',
    'x #y',
    '%x',
    '?',
    ': x',
  ])('quotes %j, which a reader of YAML may take for something else', (value) => {
    const formatted = formatRecordFile(stringify({ id: 'term/x', note: value }));
    expect(formatted).toMatch(/^note: ['"]/m);
    expect(parse(formatted, YAML).note).toBe(value);
  });

  it('folds long texts and keeps paragraphs', () => {
    const long = 'A sentence of some words. '.repeat(12).trim();
    const paragraphs = `${long}\n\n${long}`;
    const formatted = formatRecordFile(
      stringify({ id: 'term/x', definition: { en: long }, summary: { en: paragraphs } }),
    );
    expect(formatted).toMatch(/^definition:\n {2}en: >-\n/m);
    expect(formatted).toMatch(/^summary:\n {2}en: \|-\n/m);
    expect(parse(formatted, YAML)).toMatchObject({ definition: { en: long }, summary: { en: paragraphs } });
  });

  it('leaves what is not YAML as it is', () => {
    const broken = 'id: person/ana\nname: {en: Ana\n';
    expect(formatRecordFile(broken)).toBe(broken);
    expect(formatRecordFile('')).toBe('');
  });

  it('quotes a question in a row of its own, for readers that end it there', () => {
    expect(formatRecordFile('id: question/a\nname: {en: Is it so?, sq: A është?}\n')).toBe(
      "id: question/a\nname: {en: 'Is it so?', sq: 'A është?'}\n",
    );
  });

  it('never changes what a record says, whatever it says', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
      fc.constantFrom(
        '2023-11~',
        'yes',
        'null',
        '0x1F',
        '1e3',
        'a: b',
        "d'Ivoire",
        '"quoted"',
        'P30D',
        'Ђаковица',
        'line\nbreak',
        'two\n\nparagraphs',
      ),
    );
    const row = fc.record({ key: fc.constantFrom('a', 'b-1'), text: word, count: fc.integer(), list: fc.array(word) });
    const record = fc.record({
      id: fc.constant('term/x'),
      name: fc.record({ en: word, sq: word }),
      definition: fc.record({ en: word }),
      related: fc.array(word, { minLength: 1 }),
      rows: fc.array(row),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), (records) => {
        const formatted = formatRecordFile(stringify(records, { lineWidth: 0 }));
        expect(parse(formatted, YAML)).toEqual(records);
        expect(formatRecordFile(formatted)).toBe(formatted);
      }),
    );
  });
});
