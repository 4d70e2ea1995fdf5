import { expect, it } from 'vitest';
import { fact, page, rows, section } from '../../../test/fixture/page-of.ts';

it('a statement opens with the words spoken, headlines never among them', () => {
  const renderings = section(page('statement/2023-rama-skopje-border-request'), 'renderings');
  const told = renderings?.type === 'renderings' ? renderings.rows.map((row) => [row.key, row.verbatim]) : [];
  expect(told.slice(0, 3)).toEqual([
    ['shqiptarja', true],
    ['javanews', true],
    ['shqiptarja-headline', false],
  ]);
  expect(section(page('statement/2023-rama-kosovo-nato-integration'), 'renderings')?.note).toContain('are not held');
  expect(fact('statement/2023-radoicic-responsibility', 'Speaker')).toContain('through ‹Goran Petronijević›');
});

it('an event tells who took part, who denies it, what it is tied to and what was said there', () => {
  expect(rows('event/skopje-leaders-meeting-2023-11-22', 'participants').at(-1)).toMatch(
    /^‹Robert Golob› \| participant \| \{disputed\}; otherwise in\[1\]\[2\]; absent from the lists of NATO and MIA \| \[4\]\[3\]$/,
  );
  expect(rows('event/skopje-leaders-meeting-2023-11-22', 'leads-to')[0]).toContain(
    '‹A walk-out› | answered | a reporter',
  );
  expect(fact('event/cirkovice-police-line-claim-2024-11-21', 'Standing')).toBe(
    '{disputed}; said by ‹Ministry of Defence of Serbia›; denied by ‹Kosovo Police›; no comment from ‹Kosovo Force›',
  );
  expect(rows('event/proceeding-icty-sainovic', 'stages')[0]).toContain(
    '‹Nikola Šainović›, ‹Nebojša Pavković› | 22 years each',
  );
});

it('an event keeps each number with who reports it', () => {
  const figures = section(page('event/zvecan-clash-2023-05-29'), 'figures');
  const told = figures?.type === 'figures' ? figures.measures.flatMap((measure) => measure.rows) : [];
  expect(told.map(({ shown: number, reporter }) => `${number} ${reporter}`)).toContain('41 RAI');
  expect(told).toHaveLength(7);
});

it('an agreement tells in which form each party took it, parties by alphabet and acts by date', () => {
  const acceptance = section(page('agreement/ohrid-annex-2023'), 'acceptance');
  const parties = acceptance?.type === 'acceptance' ? acceptance.parties : [];
  expect(parties.map(({ party, acts }) => [party, acts.map(({ mode }) => mode)])).toEqual([
    ['European Union', ['declared accepted by the facilitator']],
    ['Kosovo', ['not signed']],
    ['Serbia', ['not signed', 'accepted with a reservation', 'withdrawn']],
  ]);
  expect(section(page('agreement/path-to-normalisation-2023'), 'members')).toMatchObject({
    items: [{ ref: 'agreement/ohrid-annex-2023' }],
  });
  expect(section(page('agreement/brussels-agreement-2013'), 'modified-by')).toMatchObject({
    items: [{ ref: 'agreement/ohrid-annex-2023' }],
  });
});

it('an assessment keeps the verdict and our reading apart', () => {
  const id = 'assessment/diplomas-2011.normalizacija';
  expect(fact(id, 'On its scale')).toBe('to a large extent (normalizacija)[1]');
  expect(fact(id, 'Our reading')).toBe('not codable (The scale has no published map to ours.)');
});

it('an office lists its holders by start, with the rivals for a bound and their sources', () => {
  expect(rows('office/president-of-serbia-and-montenegro', 'holders')[0]).toMatch(
    /^‹Slobodan Milošević› \| from 23.Jul.1997, ended 7 or 8.Oct.2000\[1\]\[2\] \|/,
  );
  expect(rows('office/prime-minister-of-kosovo', 'holders')[0]).toContain('{contested}; government in exile');
});

it('a person has offices, statements and proceedings from the records that point there', () => {
  expect(rows('person/hashim-thaci', 'offices').map((row) => row.split(' | ')[0])).toEqual([
    '‹Prime Minister of Kosovo›',
    '‹President of Kosovo›',
  ]);
  expect(rows('person/edi-rama', 'statements')).toHaveLength(2);
  expect(section(page('person/hashim-thaci'), 'events')).toMatchObject({
    items: [{ ref: 'event/proceeding-ksc-thaci' }],
  });
  expect([fact('person/ibrahim-rugova', 'Born'), fact('person/ibrahim-rugova', 'Died')]).toEqual([
    '2\u00a0Dec\u00a01944',
    '21\u00a0Jan\u00a02006',
  ]);
});

it('a polity tells its contested status and its ties from its own end', () => {
  expect(fact('polity/kosovo', 'Status')).toBe('contested: ‹Is Kosovo a state?›');
  expect(rows('polity/kosovo', 'recognises-reverse')).toHaveLength(7);
  expect(section(page('polity/kosovo'), 'recognises-reverse')?.title).toBe('Recognised by');
  expect(rows('polity/kosovo', 'codes')[1]).toContain('none assigned');
});

it('a place tells what it lay in, and whose claim that is', () => {
  expect(fact('place/gracanica-municipality', 'Within')).toMatch(
    /^‹Kosovo›, since 2008 .*; \{disputed\}; see ‹Is Kosovo a state\?›$/,
  );
  expect(fact('place/gjakova', 'Position')).toBe('42.3803° N, 20.4308° E');
  expect(rows('place/brnjak-crossing', 'aliases')).toEqual(['Gate 31 | English | code | ‹Kosovo Force›']);
});

it('an organization tells its mandates and what it was part of', () => {
  expect(rows('organization/kosovo-security-force', 'mandates')).toHaveLength(1);
  expect(fact('organization/european-commission', 'Part of')).toMatch(/^‹European Union› \(.*last seen/);
});

it('a relation goes step by step, votes dated by their event, or by its spells', () => {
  expect(rows('relation/member-of-kosovo-council-of-europe', 'steps')[2]).toMatch(
    /^16.Apr.2024, ‹PACE votes on Kosovo’s application› \|/,
  );
  expect(rows('relation/contributes-to-albania-kfor', 'spells')).toHaveLength(2);
  expect(fact('relation/succeeds-serbia-serbia-and-montenegro', 'Mode')).toMatch(/^continues, 5.Jun.2006$/);
  expect(fact('relation/borders-albania-kosovo', 'Held')).toContain('last seen');
});

it('a series keeps conflicting figures, and says what breaks it', () => {
  const series = section(page('series/kosovo-population'), 'observations');
  expect(series).toMatchObject({ type: 'series', breaks: [{ at: '1991' }, { at: '2011' }, { at: '2024' }] });
  const planned = section(page('series/kfor-strength'), 'observations');
  expect(planned?.type === 'series' && planned.rows[0]).toMatchObject({ planned: true, shown: '28,000' });
});

it('a term tells who uses it how', () => {
  expect(rows('term/terrorist-attack', 'usages')[0]).toMatch(/^‹European Parliament› \| names the Banjska attack so/);
  expect(fact('term/terrorist-attack', 'In our own prose')).toBe('we write: armed attack');
});

it('a source tells what rests on it', () => {
  expect(fact('source/ap-rama-2023-11-22', 'Carried by')).toBe('KION');
  expect(section(page('source/glps-asm-2017'), 'resting')).toMatchObject({ type: 'list' });
});

it('a dossier draws parts of other records, and lists no source that it does not mark', () => {
  const drawn = page('dossier/skopje-2023-11-22').sections.flatMap((each) =>
    each.type === 'reading' ? each.figures.map((figure) => figure.section?.type) : [],
  );
  expect(drawn).toEqual(['renderings', 'matrix', 'series']);
});
