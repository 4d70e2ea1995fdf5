import { describe, expect, it } from 'vitest';
import { parseRecords } from './parse-records.ts';

const PERSON = `id: person/ana
name: {en: Ana, sq: Ana, sr-Cyrl: Ана}
summary: {en: A person.}
sources: [{ref: source/x}]
reviewed: '2026-01-01'
`;

const EVENT = `id: event/e
name: {en: E}
type: meeting
when: '2023-11-22'
summary: {en: A meeting.}
sources: [{ref: source/x}]
reviewed: '2026-01-01'
`;

/** The problems of one file as `line:column rule message`. */
function problems(text: string, path = 'person/ana.yml'): readonly string[] {
  return parseRecords([{ path, text }]).issues.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );
}

/** The problems of a good event with one line written otherwise. */
const eventWith = (line: string, instead: string) => problems(EVENT.replace(line, instead), 'event/e.yml');

describe('a file of records', () => {
  it('is read without problems where nothing is wrong', () => {
    const { records, issues } = parseRecords([{ path: 'person/ana.yml', text: PERSON }]);
    expect(issues).toEqual([]);
    expect(records.map(({ id, kind, file }) => [id, kind, file])).toEqual([['person/ana', 'person', 'person/ana.yml']]);
  });

  it.each([
    [
      'a bracket that is not closed',
      'id: person/ana\nname: {en: Ana\nborn: 1',
      /^3:1 yaml Flow map .* end with a }; close the bracket/,
    ],
    ['a tab', 'id: person/ana\n\tname: x', /^2:1 yaml Tabs are not allowed as indentation; indent with spaces$/],
    ['a key twice', 'id: person/ana\nid: person/eva\n', /^2:1 yaml Map keys must be unique; keep one of the two$/],
    [
      'a value with a colon',
      `${PERSON}note: He said: no\nborn: x\n`,
      /^6:7 yaml .*; put quotes around a value that holds ': '$/,
    ],
    [
      'a field too far in',
      `id: person/ana\n name: x\nborn: y\n`,
      /^1:5 yaml the line below is indented too far; begin the f/,
    ],
    ['a quote within quotes', `${PERSON}note: 'it's so'\n`, /^6:11 yaml .*; put quotes around the whole value/],
    ['a second document', `${PERSON}---\n${PERSON}`, /^6:1 yaml begins a second document; take out the line ---$/],
    ['words alone', 'just words\n', /^1:1 yaml is not a record; write keys and values, beginning with id$/],
    ['nothing', '# to do\n', /^1:1 yaml holds no record; write id: person\/some-slug, or take the file out$/],
    ['no id', 'name: {en: Ana}\n', /^1:1 id-form has no id; write id: person\/some-slug$/],
    ['an id of no kind', 'id: people/ana\n', /^1:5 id-form 'people\/ana' is not an id; write id: person\/some-slug$/],
    ['an id with a capital', 'id: person/Ana\n', /^1:5 id-form 'person\/Ana' is not an id/],
  ])('that holds %s is one problem with its place', (_, text, problem) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(problem);
  });

  it.each(['', '~', 'null', "''"])('is told once that the value %j is empty', (value) => {
    const [problem, ...others] = problems(`${PERSON}born: ${value}\n`);
    expect(problem).toMatch(/^6:\d+ empty-value is empty; leave the key out, or write \{unknown: not-in-source\}$/);
    expect(others).toEqual([]);
  });

  it('may not use an alias, and one that leads nowhere does not throw', () => {
    expect(problems(PERSON.replace('{en: A person.}', '*summary'))).toEqual([
      '3:10 yaml is a YAML alias; write out what *summary stands for',
    ]);
  });

  it('may not use a tag', () => {
    expect(problems(PERSON.replace('Ana, sq', '!!binary Ana, sq'))[0]).toMatch(/^2:\d+ yaml has the YAML tag .*binary/);
  });

  it('keeps positions behind a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${PERSON.replace('reviewed', 'reviewd')}`.replaceAll('\n', '\r\n');
    expect(problems(text)).toContain("5:10 schema reviewd: there is no field 'reviewd' here; did you mean 'reviewed'?");
  });
});

describe('a field', () => {
  it('that is missing is named at its record', () => {
    expect(problems('id: person/ana\nsources: [{ref: source/x}]\nreviewed: "2026-01-01"\n')).toEqual([
      '1:1 schema name: is missing; write {en: "…"}',
      '1:1 schema summary: is missing; write {en: "…"}',
    ]);
  });

  it('that is missing in a row is named at the row', () => {
    const [problem] = eventWith("when: '2023-11-22'", "when: '2023-11-22'\nparticipants:\n  - {role: host}");
    expect(problem).toMatch(/^6:5 schema participants\.0\.actor: /);
  });

  it('that is not known is named on its line, with the field that was meant or all that are allowed', () => {
    expect(eventWith('summary:', 'color: red\nsummary:')[0]).toMatch(
      /^5:8 schema color: there is no field 'color' here; allowed are id, name, aliases, type, when/,
    );
    expect(eventWith('summary:', 'where: [{place: place/a, precison: at}]\nsummary:')).toContainEqual(
      expect.stringMatching(/there is no field 'precison' here; did you mean 'precision'\?$/),
    );
  });

  it('that is not known in one of several shapes is held against the shape that was meant', () => {
    const relation = `id: relation/borders-a-b\npredicate: borders\nsubject: polity/a\nobject: polity/b\nstart: '2006'
end: open\nattested: ['2026']\nsources: [{ref: source/x}]\nreviewed: '2026-01-01'\nsteps: [{key: a}]\n`;
    const [problem] = problems(relation, 'relation/borders.yml');
    expect(problem).toMatch(
      /^10:\d+ schema steps: there is no field 'steps' here; allowed are id, subject, object, pred/,
    );
    expect(problem).toContain('attested');
  });

  it.each([
    ["when: '2023-11-22'", 'when: 2023', /^4:7 schema when: is not a date; put it in quotes, e\.g\./],
    ["when: '2023-11-22'", 'when: last week', /^4:7 schema when: 'last week' is not a date; write a day 2023-11-22/],
    ["when: '2023-11-22'", 'when: 2023-11-31', /^4:7 schema when: 2023-11-31 does not exist/],
    [
      "when: '2023-11-22'",
      'when: 22/11/2023',
      /^4:7 schema when: '22\/11\/2023' has more than one '\/'; write a day as 2023-11-22/,
    ],
    [
      "when: '2023-11-22'",
      'when: {unknown: lost}',
      /^4:17 schema when\.unknown: 'lost' is no unknown-reason; write one of not-in-source/,
    ],
    ["when: '2023-11-22'", 'when: {unknown: not-known, by: x}', /^4:32 schema when\.by: there is no field 'by' here/],
    [
      "when: '2023-11-22'",
      'when: {disputed: [{value: soon, sources: [{ref: source/x}]}, {value: "2023", sources: [{ref: source/x}]}]}',
      /^4:27 schema when\.disputed\.0\.value: 'soon' is not a date/,
    ],
    [
      "when: '2023-11-22'",
      "when: '2023-11-22'\nwhere: Skopje",
      /^5:8 schema where: needs places, e\.g\. \[\{place: place\/skopje/,
    ],
    [
      "when: '2023-11-22'",
      "when: '2023-11-22'\nparticipants: [{actor: Ana, role: host}]",
      /^5:24 schema participants\.0\.actor: 'Ana' is not a reference to a polity, organization or person; write polity\/some-slug$/,
    ],
    [
      "when: '2023-11-22'",
      "when: '2023-11-22'\nparticipants: [{actor: {unamed: x}, role: host}]",
      /schema participants\.0\.actor/,
    ],
    ['type: meeting', 'type: meting', /^3:7 schema type: 'meting' is no event-type; write one of meeting, negotiation/],
    [
      'sources: [{ref: source/x}]',
      'sources: [source/x]',
      /^6:11 schema sources\.0: is not a source; write \{ref: source\/some-page\}$/,
    ],
    ['sources: [{ref: source/x}]', 'sources: {ref: source/x}', /^6:1 schema sources: needs sources/],
    [
      'summary: {en: A meeting.}',
      'summary: A meeting.',
      /^5:10 schema summary: is not a text by language; write \{en: "…"\}/,
    ],
  ])('of %s, written as %j, is told what it needs in the sense that was meant', (line, instead, problem) => {
    const found = eventWith(line, instead);
    expect(found[0]).toMatch(problem);
  });
});

describe('many files', () => {
  const broken = [
    { path: 'person/eva.yml', text: `${PERSON.replace('ana', 'eva')}born: soon\nnick: E\n` },
    { path: 'event/e.yml', text: EVENT.replace('meeting\n', 'meting\n') },
    { path: 'statement/2023.yml', text: '- id: statement/2023-a\n- 5\n' },
    { path: 'person/ana.yml', text: PERSON },
    { path: 'person/ana-again.yml', text: PERSON },
  ];

  it('give all their problems, sorted by file, line and column', () => {
    const { issues } = parseRecords(broken);
    const places = issues.map(({ file, line, column }) => [file, line, column] as const);
    expect(new Set(places.map(([file]) => file)).size).toBe(4);
    expect(places).toEqual([...places].sort(([a, i, m], [b, j, n]) => (a < b ? -1 : a > b ? 1 : 0) || i - j || m - n));
    expect(
      parseRecords([...broken].reverse())
        .issues.map(({ message }) => message)
        .sort(),
    ).toHaveLength(issues.length);
  });

  it('give the records that fit in spite of the others', () => {
    expect(parseRecords(broken).records.map(({ file }) => file)).toEqual(['person/ana.yml']);
  });

  it('name the records that are there but were refused, those of a text that cannot be read too', () => {
    const unread = { path: 'source/a.yml', text: "- id: source/a-one\n  note: a: b\n- id: 'source/a-two'\n" };
    expect(parseRecords([...broken, unread]).refused).toEqual([
      'person/eva',
      'event/e',
      'statement/2023-a',
      'source/a-one',
      'source/a-two',
    ]);
  });

  it('may not hold one id twice; the second is told where the first is', () => {
    const [issue] = parseRecords(broken).issues.filter(({ rule }) => rule === 'id-taken');
    expect(issue).toMatchObject({
      file: 'person/ana-again.yml',
      line: 1,
      column: 5,
      message: 'person/ana is also in person/ana.yml; keep one',
    });
  });
});

describe('a record that was read', () => {
  const [record] = parseRecords([
    { path: 'event/e.yml', text: EVENT.replace('when', 'participants:\n  - {actor: polity/a, role: host}\nwhen') },
  ]).records;

  it.each([
    [['type'], { line: 3, column: 7 }],
    [['participants', 0, 'role'], { line: 5, column: 29 }],
    [['participants', 0], { line: 5, column: 5 }],
    [['participants'], { line: 4, column: 1 }],
    [['participants', 0, 'sources'], { line: 5, column: 5 }],
    [['participants', 7], { line: 4, column: 1 }],
    [['nothing', 'at', 'all'], { line: 1, column: 1 }],
    [[], { line: 1, column: 1 }],
  ])('knows where %j stands, or the nearest that is written', (path, position) => {
    expect(record?.locate(path)).toEqual(position);
  });
});
