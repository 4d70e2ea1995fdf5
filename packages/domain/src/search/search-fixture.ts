import type { SearchDocument } from './search-document.ts';

const document = (id: string, title: string, rest: Partial<SearchDocument> = {}): SearchDocument => {
  const kind = id.slice(0, id.indexOf('/'));
  return { id, kind, title, names: [], text: '', ...rest, fields: { kind: [kind], ...rest.fields } };
};

/** Documents for tests of the search layer; names and wordings are shaped like those of records, dates are made up. */
export const SEARCH_FIXTURE: readonly SearchDocument[] = [
  document('person/hashim-thaci', 'Hashim Thaçi', { names: ['Hashim Thaçi', 'Хашим Тачи', 'Hašim Tači'] }),
  document('person/aleksandar-vucic', 'Aleksandar Vučić', {
    names: ['Aleksandar Vučić', 'Aleksandar Vuçiq', 'Александар Вучић'],
  }),
  document('person/edi-rama', 'Edi Rama', { names: ['Edi Rama', 'Еди Рама'] }),
  document('person/stefan-test', 'Shtjefën Test', { names: ['Shtjefën Test', 'Стефан Тест'] }),
  document('place/gjakova', 'Gjakova / Đakovica', { names: ['Gjakova', 'Gjakovë', 'Ђаковица', 'Đakovica'] }),
  document('place/mitrovica', 'Mitrovica', { names: ['Mitrovica', 'Mitrovicë', 'Косовска Митровица'] }),
  document('place/north-mitrovica', 'North Mitrovica', {
    names: ['North Mitrovica', 'Mitrovica Veriore', 'Северна Митровица'],
  }),
  document('organization/kfor', 'KFOR', { names: ['Kosovo Force', 'KFOR', 'КФОР'] }),
  document('term/association', 'Association of Serb-majority municipalities', {
    names: ['Association of Serb-majority municipalities', 'ZSO', 'ASM', 'Заједница српских општина'],
  }),
  document('event/convoy', 'Convoy between Đakovica and Dečani', {
    text: 'A convoy was struck on the road.',
    date: '1999-04-14',
    fields: { type: ['attack'], place: ['place/gjakova'], year: ['1999'] },
  }),
  document('event/meeting', 'Informal meeting of leaders', {
    text: 'Hosted in Skopje; Thaçi was absent, Vučić sent a message.',
    date: '2023-11-22',
    fields: { type: ['meeting'], actor: ['person/edi-rama'], topic: ['peacekeeping', 'status'], year: ['2023'] },
  }),
  document('statement/rama-border', 'Rama asks for more KFOR troops at the border', {
    text: 'He asked for joint patrols of police. The ASM was not mentioned, three times.',
    date: '2023-11-22',
    fields: { act: ['request'], by: ['person/edi-rama'], topic: ['peacekeeping'], year: ['2023'] },
  }),
  document('statement/rama-tree', 'A tree in the patrols', {
    text: 'Police of the joint office. Rama, Edi, and others.',
    date: '2023',
    fields: { act: ['assert'], by: ['person/edi-rama'], year: ['2023'] },
  }),
];
