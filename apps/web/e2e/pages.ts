/** A page of each template, by the name under which tests speak of it. */
export const READING_PAGES = {
  home: '/',
  list: '/statement',
  statement: '/statement/2023-rama-skopje-border-request',
  agreement: '/agreement/ohrid-annex-2023',
  question: '/question/kosovo-serbia-line-under-control',
  series: '/series/kfor-strength',
  event: '/event/banjska-attack-2023-09-24',
  person: '/person/edi-rama',
  place: '/place/jarinje-crossing',
  source: '/source/ap-rama-2023-11-22-full',
  dossier: '/dossier/skopje-2023-11-22',
  day: '/on/2023-11-22',
  explanation: '/explain/polity/albania/polity/kosovo',
  timeline: '/timeline',
  year: '/timeline/2023',
  method: '/method',
  data: '/data',
} as const;

/** Pages that answer to what a reader types, with the framework. */
export const INTERACTIVE_PAGES = {
  search: '/search?q=rama',
  'another day': '/on?date=2015-08-25',
  explain: '/explain?from=polity/serbia&to=polity/kosovo',
} as const;

export const LOST_PAGE = '/person/edi-ramma';
