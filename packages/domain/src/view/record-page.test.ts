import { describe, expect, it } from 'vitest';
import { fact, page, section, shown } from '../../test/fixture/page-of.ts';
import { marksOf, runsOf } from '../../test/fixture/runs-of.ts';
import { fixture } from '../../test/fixture-dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import { listRefs } from '../dataset/list-refs.ts';
import type { RecordId } from '../dataset/ref.ts';
import { NotFoundError } from '../errors.ts';
import { listAllRecords } from '../query/list-records.ts';
import { KINDS } from '../vocab/kind.ts';
import type { Section } from './section.ts';

const pages = listAllRecords(fixture).map(({ id }) => page(id));

function isEmpty(each: Section): boolean {
  const lists = Object.values(each).filter((value) => Array.isArray(value) && value.length > 0);
  return each.type === 'table' ? each.table.rows.length === 0 : lists.length === 0;
}

describe('the page of any record', () => {
  it('is made for every kind', () => {
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(KINDS.values));
  });

  it.each(KINDS.values)('of kind %s numbers its sources in the order in which they are met', (kind) => {
    for (const each of pages.filter((shownPage) => shownPage.kind === kind)) {
      const numbers = marksOf([each.summary, each.marks, each.sections]).map(({ number }) => number);
      const firsts = [...new Set(numbers)];
      expect([each.id, firsts]).toEqual([each.id, firsts.map((_, index) => index + 1)]);
      expect([each.id, each.sources.length]).toEqual([each.id, firsts.length]);
    }
  });

  it.each(KINDS.values.filter((kind) => kind !== 'source'))('of kind %s loses no source of its record', (kind) => {
    for (const record of listAllRecords(fixture).filter(({ id }) => id.startsWith(`${kind}/`))) {
      const marked = new Set(page(record.id).sources.map(({ id }) => id as string));
      const held = listRefs(record).filter(({ ref, path }) => ref.startsWith('source/') && path[0] !== 'history');
      expect([record.id, held.map(({ ref }) => ref).filter((ref) => !marked.has(ref))]).toEqual([record.id, []]);
    }
  });

  it('marks a source with the number under which it is listed', () => {
    for (const each of pages) {
      for (const { number, ref } of marksOf(each)) {
        expect(each.sources.find((source) => source.number === number)?.id).toBe(ref);
      }
    }
  });

  it('has no empty section, and no two of one key', () => {
    for (const { id, sections } of pages) {
      expect([id, sections.filter(isEmpty)]).toEqual([id, []]);
      expect([id, new Set(sections.map(({ key }) => key)).size]).toEqual([id, sections.length]);
    }
  });

  it('prints words, never a value that was not made one', () => {
    const words = pages.flatMap(runsOf).flatMap((run) => ('text' in run ? [run.text] : []));
    expect(words.filter((text) => /undefined|\[object|NaN|\[\[/.test(text))).toEqual([]);
    expect(words.filter((text) => text === '')).toEqual([]);
  });

  it('links by the name of the record, and by the id only where there is none', () => {
    for (const run of pages.flatMap(runsOf)) {
      if (run.type === 'link' && run.text === run.ref) {
        expect(findRecord(fixture, run.ref.replace(/\..*/, '') as RecordId)).toBeUndefined();
      }
    }
  });

  it('links in both directions, sources apart', () => {
    for (const { linksIn, linksOut } of pages) {
      for (const { links } of [...linksIn, ...linksOut]) {
        expect(links.length).toBeGreaterThan(0);
        expect(links.filter(({ ref }) => ref.startsWith('source/'))).toEqual([]);
      }
    }
    const inward = page('agreement/ohrid-annex-2023').linksIn.map(({ label, links }) => [label, links.length]);
    expect(inward).toEqual([
      ['Dossiers', 1],
      ['Statements', 2],
      ['Assessments', 4],
      ['Questions', 1],
    ]);
  });

  it('is found by an id that was renamed, and refused for one that there is not', () => {
    expect(page('statement/2023-rama-thanks-milanovic').id).toBe('statement/2023-rama-kosovo-nato-integration');
    expect(() => page('statement/nothing')).toThrow(NotFoundError);
  });
});

describe('what is not known', () => {
  it('is told apart from what is disputed, what does not apply, and what nobody claims', () => {
    expect(fact('event/fixture-side-meeting', 'When')).toBe('(unknown: source undated (the page has no date))');
    expect(fact('event/fixture-side-meeting', 'Where')).toBe('‹Skopje›[1] or near ‹Ohrid›, somewhere in ‹Pristina›[2]');
    expect(fact('statement/2023-brnabic-reservation-letter', 'Said')).toBe(
      '{13 Dec 2023}[1] or {15 Dec 2022}[4]'.replaceAll(/(\d) (Dec) (\d)/g, '$1\u00a0$2\u00a0$3'),
    );
    expect(fact('event/march-2004-riots', 'Standing')).toBeUndefined();
    expect(fact('statement/2023-kupina-denies-kfor-control', 'Language')).toBe('(unknown: not in the sources read)');
  });

  it('is told apart in what is due', () => {
    const matrix = section(page('agreement/ohrid-annex-2023'), 'delivery');
    const due = matrix?.type === 'matrix' ? matrix.rows.map((row) => [row.id, row.obligors, row.due]) : [];
    expect(due.slice(0, 3)).toEqual([
      ['jmc.o1', 'European Union', '18\u00a0Apr\u00a02023; 30 days'],
      ['self-management.o1', 'Kosovo', 'the text says immediately'],
      ['donor-conference.o1', 'unknown: not in the sources read', '150 days'],
    ]);
  });

  it('is told apart in an office: nobody, somebody unknown, no record', () => {
    const on = { on: '2026-06-30' };
    const holder = (id: string, options: object) => {
      const [first] = page(id, options).sections;
      return first?.type === 'facts' ? first.facts.map(({ value }) => shown(value))[1] : undefined;
    };
    expect(holder('office/mayor-of-zvecan', { on: '2022-11-05' })).toBe('(vacant)');
    expect(holder('office/mayor-of-zvecan', { on: '2020-01-01' })).toBe('(no record)');
    expect(holder('office/high-representative-for-bosnia-and-herzegovina', on)).toMatch(/^possibly \(name unknown: /);
  });

  it('is said of a text whose articles are not held, and of a question without findings', () => {
    expect(fact('agreement/path-to-normalisation-2023', 'Text')).toBe('(no provisions held)');
    expect(fact('question/kosovo-status', 'Findings')).toBe('(none held)');
  });
});

describe('the wishes of a reader', () => {
  it('leave the links out, and nothing else', () => {
    for (const { id } of fixture.records.agreement) {
      expect(page(id, { links: false })).toEqual({ ...page(id), linksOut: [], linksIn: [] });
    }
  });

  it('give each name under the policy, and each footnote once', () => {
    const eu = page('statement/2023-rama-skopje-border-request', { policy: 'eu' });
    const texts = runsOf(eu.summary).map((run) => ('text' in run ? run.text : ''));
    expect(texts).toContain('border/boundary line between Kosovo and Serbia');
    expect(eu.footnotes).toHaveLength(1);
    expect(page('statement/2023-rama-skopje-border-request').footnotes).toEqual([]);
  });

  it('give names in a language where they are held', () => {
    expect(page('person/hashim-thaci', { lang: 'sr-Latn' }).title).toBe('Hašim Tači');
    expect(page('person/hashim-thaci').forms.map(({ lang, text }) => [lang, text])).toEqual([
      ['sq', 'Hashim Thaçi'],
      ['sr-Cyrl', 'Хашим Тачи'],
      ['sr-Latn', 'Hašim Tači'],
    ]);
  });

  it('give the date as precise as it is', () => {
    const date = (id: string) => page(id).date;
    expect(date('event/march-2004-riots')).toMatchObject({ edtf: '2004-03-17/2004-03-18', precision: 'range' });
    expect(date('statement/2023-rama-kosovo-nato-integration')?.precision).toBe('approx');
    expect(date('statement/2023-brnabic-reservation-letter')?.disputed).toBe(true);
    expect(date('event/fixture-side-meeting')).toBeUndefined();
    expect(date('person/edi-rama')).toBeUndefined();
  });

  it('keep the history of a record, and the day of its review', () => {
    const letter = page('statement/2023-brnabic-reservation-letter');
    expect(letter.history.map(({ on, type }) => [on, type])).toEqual([['2026-11-24', 'dispute-added']]);
    expect(letter.reviewed).toBe('2026-11-24');
  });
});
