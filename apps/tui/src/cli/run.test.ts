import { describe, expect, it } from 'vitest';
import { balkans, onTerminal } from '../../test/fake-io.ts';
import { widthOf } from '../text/width.ts';
import { VERBS } from './verbs.ts';

const STATEMENT = 'statement/2023-rama-skopje-border-request';

describe('errors', () => {
  it.each([
    ['serch', "no verb 'serch'; nearest is 'search' (balkans help)", 2],
    ['rama', "no verb 'rama'; to look for it: balkans search rama", 2],
    ['list --limt 3', "list has no flag '--limt'; nearest is '--limit' (balkans help list)", 2],
    ['search x --limit many', '--limit needs a whole number; e.g. --limit 20', 2],
    ['search x --policy uno', "--policy 'uno' is none of plain, un, eu, coe; nearest is 'un'", 2],
    ['search x --json --csv', '--json and --csv exclude each other; give one', 2],
    ['show', 'show needs an id; e.g. balkans show agreement/ohrid-annex-2023', 2],
    ['show Rama', "'Rama' is not an id (kind/slug); to look for it: balkans search Rama", 2],
    ['list people', "no kind 'people'; nearest is 'person' (balkans help list)", 2],
    ['delivery person/edi-rama', 'delivery needs an agreement, got person/edi-rama; try balkans show', 2],
    [
      'show agreement/ohrid-anex-2023',
      "no record 'agreement/ohrid-anex-2023'; nearest is agreement/ohrid-annex-2023",
      1,
    ],
    ['show event/xyzzy', "no record 'event/xyzzy'; look for it: balkans search xyzzy", 1],
    ['on 22.11.2023', "'22.11.2023' is not a date; write 2023-11-22", 2],
    ['on 2023-02-30', '2023-02-30 does not exist; February 2023 ends on 28', 2],
    ['on 2023-11', "'2023-11' is a month: give a day, or ask for a range", 2],
    ['show x/y --open', '--open needs a terminal; leave it out to print', 2],
  ])('say how to mend %s', async (line, message, code) => {
    const answer = await balkans(line.split(' '));
    expect(answer).toEqual({ code, out: '', err: `balkans: ${message}\n` });
  });

  it('name the parts that a record has', async () => {
    const { code, err } = await balkans(['show', 'agreement/ohrid-annex-2023.p99']);
    expect([code, err]).toEqual([1, expect.stringContaining("agreement/ohrid-annex-2023 has no 'p99'; it has ")]);
  });

  it('tell a reader of ids at a terminal what to do', async () => {
    const { code, err } = await onTerminal(['show', '-'], { isInputTerminal: true });
    expect([code, err]).toEqual([2, expect.stringContaining('show - reads ids from a pipe')]);
  });
});

describe('in a pipe', () => {
  it('prints one record a line, the id first, and nothing on stderr', async () => {
    const { code, out, err } = await balkans(['list', 'statement']);
    expect([code, err]).toEqual([0, '']);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows.every(([id]) => id?.startsWith('statement/'))).toBe(true);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('holds no escape sequence and no control character, even where colour is forced on nothing', async () => {
    for (const argv of [
      ['show', STATEMENT],
      ['on', '2023-11-22'],
      ['search', 'rama'],
    ]) {
      const { out } = await balkans(argv);
      expect(out.replaceAll('\n', '').replaceAll('\t', ''), argv.join(' ')).not.toMatch(/\p{Cc}/u);
    }
  });

  it('feeds its ids to the next verb', async () => {
    const { out } = await balkans(['list', 'question']);
    const { code, out: records } = await balkans(['show', '-', '--ndjson'], { input: out });
    expect(code).toBe(0);
    const ids = records
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    );
  });

  it('prints what it found and says what it did not, of several ids', async () => {
    const { code, out, err } = await balkans(['show', 'person/edi-rama', 'person/edi-ramma']);
    expect([code, err]).toEqual([1, "balkans: no record 'person/edi-ramma'; nearest is person/edi-rama\n"]);
    expect(out).toContain('Edi Rama');
  });

  it('takes a bare id for show', async () => {
    expect(await balkans(['person/edi-rama'])).toEqual(await balkans(['show', 'person/edi-rama']));
  });
});

describe('on a terminal', () => {
  it('cuts lists to its width and says how to see the rest', async () => {
    const { out, err } = await onTerminal(['list', 'source'], { columns: 60 });
    expect(
      out
        .trimEnd()
        .split('\n')
        .filter((row) => widthOf(row) > 60),
    ).toEqual([]);
    expect(err).toMatch(/^27 of \d+; --limit \d+ shows all, --open browses\n$/);
  });

  it('draws links and colours that a pipe never sees', async () => {
    const env = { FORCE_COLOR: '1', PAGER: '', LANG: 'en_US.UTF-8' };
    const { out } = await balkans(['show', STATEMENT], { isTerminal: true, env });
    expect(out).toContain('\u001b]8;;https://');
    expect(out).toContain('\u001b[1m');
  });
});

describe('--json', () => {
  it.each([
    ['search', 'rama'],
    ['list', 'office'],
    ['show', STATEMENT],
    ['on', '2023-11-22'],
    ['timeline'],
    ['explain', 'polity/albania', 'polity/kosovo'],
    ['delivery', 'agreement/ohrid-annex-2023'],
    ['positions', 'question/kosovo-status'],
    ['series', 'series/kfor-strength'],
    ['cite', 'person/edi-rama'],
    ['stats'],
  ])('is one object in an envelope: %s', async (...argv) => {
    const { code, out } = await balkans([...argv, '--json', '--on', '2023-11-22', '--policy', 'un']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      apiVersion: 1,
      verb: argv[0],
      asOf: '2023-11-22',
      policy: 'un',
      lang: 'en',
      notes: [],
    });
  });

  it('repeats in its notes what stderr said', async () => {
    const { out, err } = await balkans(['search', 'rama form:x', '--json']);
    const { notes } = JSON.parse(out) as { notes: { text: string; position: number }[] };
    expect(err).toBe(`balkans: query column ${notes[0]?.position}: ${notes[0]?.text}\n`);
    expect(notes[0]?.position).toBe(6);
  });

  it('counts before the limit', async () => {
    const { out } = await balkans(['search', 'kosovo', '--json', '--limit', '1']);
    const { total, items } = JSON.parse(out) as { total: number; items: unknown[] };
    expect(items).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
  });
});

describe('other forms', () => {
  it('quotes CSV where it must, under a heading', async () => {
    const { out } = await balkans(['list', 'person', '--csv']);
    expect(out.split('\r\n')[0]).toBe('id,date,offices,title');
  });

  it('makes a Markdown table', async () => {
    const { out } = await balkans(['list', 'person', '--md']);
    expect(out.split('\n').slice(0, 2)).toEqual(['| id | date | offices | title |', '| --- | --- | --- | --- |']);
  });

  it('cites in the style asked for', async () => {
    const { out } = await balkans(['cite', 'person/edi-rama', '--style', 'bibtex']);
    expect(out).toMatch(/^@misc\{balkans-person-edi-rama,\n/);
  });
});

describe('finding nothing', () => {
  it('exits 1 and says which word stands in the way', async () => {
    const { code, out, err } = await balkans(['search', 'rama', 'zzzzz']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^balkans: nothing found for 'rama zzzzz'; without 'zzzzz': \d+\n$/);
  });
});

describe('an id in a flag', () => {
  it.each([
    [['delivery', 'agreement/ohrid-annex-2023', '--assessor', 'organization/european-comission'], 1],
    [['delivery', 'agreement/ohrid-annex-2023', '--obligation', 'agreement/ohrid-annex-2023'], 2],
    [['positions', 'question/kosovo-status', '--holder', 'polity/serbiaa'], 1],
  ])('that leads nowhere is refused with what to write: %j', async (argv, expected) => {
    const { code, out, err } = await balkans(argv);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toMatch(/^balkans: .+(european-commission|provision\.obligation|polity\/serbia)/s);
  });
});

describe('help', () => {
  it('lists every verb, and each with its examples first', async () => {
    const { out } = await balkans(['--help']);
    for (const { usage } of VERBS) expect(out).toContain(usage);
    for (const { name, examples } of VERBS) {
      expect((await balkans([name, '--help'])).out, name).toContain(`\n\n  ${examples[0]}\n`);
    }
  });

  it('prints the keys and the query language', async () => {
    expect((await balkans(['help', 'keys'])).out).toContain('Shift-Tab');
    expect((await balkans(['help', 'query'])).out).toContain('by:person/edi-rama');
  });

  it('fits 100 columns', async () => {
    for (const topic of [[], ['query'], ...VERBS.map(({ name }) => [name])]) {
      const { out } = await balkans(['help', ...topic]);
      expect(
        out.split('\n').filter((row) => widthOf(row) > 100),
        topic.join(' '),
      ).toEqual([]);
    }
  });
});
