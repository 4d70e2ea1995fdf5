import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { loadIndex } from './load-index.ts';
import { packIndex } from './pack-index.ts';
import { parseQuery } from './parse-query.ts';
import { runSearch, type SearchOptions } from './run-search.ts';
import { SEARCH_FIXTURE } from './search-fixture.ts';

const index = loadIndex(packIndex(buildIndex(SEARCH_FIXTURE)));
const search = (text: string, options?: SearchOptions) => runSearch(index, parseQuery(text), options);
const ids = (text: string, options?: SearchOptions) => search(text, options).hits.map(({ id }) => id);

describe('runSearch', () => {
  it.each(['Thaçi', 'thaci', 'Tači', 'Тачи', 'tachi'])(
    'finds the person and the text that names him by %s',
    (query) => {
      expect(ids(query)).toEqual(['person/hashim-thaci', 'event/meeting']);
    },
  );

  it.each(['Vučić', 'Вучић', 'Vuçiq', 'vucic', 'Vuciq'])('finds the same records by %s', (query) => {
    expect(ids(query)).toEqual(['person/aleksandar-vucic', 'event/meeting']);
  });

  it.each(['Đakovica', 'Djakovica', 'Ђаковица', 'Gjakova', 'Gjakovë', 'gjakove', 'dakovica'])(
    'finds the place and what happened there by %s',
    (query) => {
      expect(ids(query)).toEqual(['place/gjakova', 'event/convoy']);
    },
  );

  it.each(['Mitrovica', 'Митровица', 'Mitrovicë'])('finds both towns by %s', (query) => {
    expect(ids(query).sort()).toEqual(['place/mitrovica', 'place/north-mitrovica']);
  });

  it('finds a text that has one abbreviation by another, and by the name in full', () => {
    expect(ids('ZSO')).toEqual(['term/association', 'statement/rama-border']);
    expect(ids('заједница српских општина')).toEqual(['term/association', 'statement/rama-border']);
  });

  it('pairs the words of a name of a person across languages', () => {
    expect(ids('stefan test')).toEqual(['person/stefan-test']);
    expect(ids('shtjefen')).toEqual(['person/stefan-test']);
  });

  it('does not take words of running text for names of the same sound', () => {
    expect(ids('three')).toEqual(['statement/rama-border']);
    expect(ids('tree')).toEqual(['statement/rama-tree']);
  });

  it('puts the record that bears the name before records that mention it', () => {
    expect(ids('edi rama')[0]).toBe('person/edi-rama');
    expect(ids('kosovo force')[0]).toBe('organization/kfor');
    expect(ids('north mitrovica')[0]).toBe('place/north-mitrovica');
  });

  it('forgives a slip in longer words only', () => {
    expect(ids('patrolz')).toEqual(['statement/rama-tree', 'statement/rama-border']);
    expect(ids('bordre')).toEqual(['statement/rama-border']);
    expect(ids('raam')).toEqual([]);
  });

  it('finds words that begin as typed', () => {
    expect(ids('vuc')).toContain('person/aleksandar-vucic');
  });

  it('keeps the words of a phrase together', () => {
    expect(ids('joint police').length).toBe(2);
    expect(ids('"joint patrols"')).toEqual(['statement/rama-border']);
  });

  it('looks for one spelling only behind exact:', () => {
    expect(ids('exact:Ђаковица')).toEqual(['place/gjakova']);
    expect(ids('exact:Đakovica')).toEqual(['place/gjakova', 'event/convoy']);
    expect(ids('exact:djakovica')).toEqual([]);
  });

  it('narrows by fields and widens by two values of one field', () => {
    expect(ids('kind:statement', { order: '-date' })).toEqual(['statement/rama-border', 'statement/rama-tree']);
    expect(ids('kind:statement act:request')).toEqual(['statement/rama-border']);
    expect(ids('type:attack type:meeting')).toEqual(['event/meeting', 'event/convoy']);
    expect(ids('by:person/edi-rama -act:assert')).toEqual(['statement/rama-border']);
  });

  it('finds what fits one of several alternatives', () => {
    expect(ids('tree|convoy').sort()).toEqual(['event/convoy', 'statement/rama-tree']);
    expect(ids('kind:statement tree OR border').sort()).toEqual(['statement/rama-border', 'statement/rama-tree']);
    expect(ids('type:attack OR act:request').sort()).toEqual(['event/convoy', 'statement/rama-border']);
    expect(ids('kind:statement -tree OR by:person/nobody')).toEqual(['statement/rama-border']);
  });

  it('searches among kinds, whatever the query says', () => {
    expect(ids('rama |', { kinds: ['person'] })).toEqual(['person/edi-rama']);
    expect(ids('', { kinds: ['term'] })).toEqual(['term/association']);
  });

  it('lists the ids of all that it found, also beyond the limit', () => {
    const { hits, ids: all } = search('rama', { limit: 1 });
    expect([hits.length, all]).toEqual([1, ids('rama')]);
  });

  it('leaves out what has an excluded word', () => {
    expect(ids('kind:statement -tree')).toEqual(['statement/rama-border']);
  });

  it('includes the days that after: and before: name, and what may lie in them', () => {
    expect(ids('after:2023-11-22')).toEqual(['event/meeting', 'statement/rama-border', 'statement/rama-tree']);
    expect(ids('before:1999-04-14')).toEqual(['event/convoy']);
    expect(ids('on:2023-11-22 kind:event')).toEqual(['event/meeting']);
  });

  it('says which spellings it searched', () => {
    expect(search('ђаковица').folded).toEqual([{ word: 'ђаковица', spellings: ['gjakova', 'gjakovë', 'đakovica'] }]);
    expect(search('border').folded).toEqual([]);
  });

  it('counts facets over all records found, not only those returned', () => {
    const { total, hits, facets } = search('rama', { limit: 1 });
    expect([total, hits.length]).toEqual([3, 1]);
    expect(facets.kind).toEqual([
      { value: 'statement', count: 2 },
      { value: 'person', count: 1 },
    ]);
  });

  it('says where a record matched', () => {
    const [hit] = search('border kind:statement').hits;
    expect(hit?.matched).toEqual([
      { field: 'title', term: 'border' },
      { field: 'kind', term: 'statement' },
    ]);
  });

  it('says which form of a name matched', () => {
    expect(search('Тачи').hits[0]?.matched).toContainEqual({ field: 'names', term: 'taci', form: 'Хашим Тачи' });
  });

  it('says which word stands in the way when nothing is found', () => {
    expect(search('rama ohrd').missing).toEqual([{ word: 'ohrd', nearest: [], without: 3 }]);
    expect(search('edi roda').missing).toEqual([{ word: 'roda', nearest: ['road'], without: 2 }]);
  });

  it('orders by date with undated records last in both directions', () => {
    const withDate = (order: 'date' | '-date') => search('', { order }).hits.map(({ date }) => date);
    expect(withDate('date').slice(0, 4)).toEqual(['1999-04-14', '2023', '2023-11-22', '2023-11-22']);
    expect(withDate('-date').slice(0, 4)).toEqual(['2023-11-22', '2023-11-22', '2023', '1999-04-14']);
  });
});

describe('buildIndex', () => {
  it('gives the same bytes whatever the order of the documents', () => {
    const reversed = [...SEARCH_FIXTURE].reverse();
    expect(packIndex(buildIndex(reversed))).toBe(packIndex(buildIndex(SEARCH_FIXTURE)));
  });
});
