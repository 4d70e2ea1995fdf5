import { describe, expect, it } from 'vitest';
import { getRelation } from '../src/query/get-record.ts';
import { holderOf } from '../src/query/holder-of.ts';
import { type MembershipRelation, membershipStatus } from '../src/query/membership-status.ts';
import { onDay } from '../src/query/on-day.ts';
import { recognitionsOf } from '../src/query/recognitions-of.ts';
import type { HolderOnDay } from '../src/time/holders-on.ts';
import { isUnknown } from '../src/time/uncertain.ts';
import { fixture } from './fixture-dataset.ts';

function spelled({ holder, modes, contested }: HolderOnDay): string {
  const who = isUnknown(holder) ? 'name not known' : String(holder).replace('person/', '');
  return `${who} ${modes.join('/')}${contested ? ' contested' : ''}`;
}

/** The holders of an office as `certain | possible`. */
function heldOn(office: string, day: string): string {
  const { certain, possible } = holderOf(fixture, `office/${office}`, day);
  return `${certain.map(spelled).join(', ')} | ${possible.map(spelled).join(', ')}`;
}

describe('offices of the cases on a day', () => {
  it.each([
    // Two governments, one in exile: both hold, both contested.
    ['prime-minister-of-kosovo', '1999-06-12', 'bujar-bukoshi full contested, hashim-thaci full contested | '],
    ['prime-minister-of-kosovo', '1991-10-04', ' | '],
    // One person whose powers changed on a day that is not quite known: the person is certain.
    ['prime-minister-of-kosovo', '2025-04-15', 'albin-kurti caretaker | '],
    ['prime-minister-of-kosovo', '2026-02-03', 'albin-kurti caretaker | '],
    ['prime-minister-of-kosovo', '2026-02-10', 'albin-kurti caretaker/full | '],
    ['prime-minister-of-kosovo', '2026-03-15', ' | albin-kurti full'],
    // A last day is the next one's first.
    ['president-of-kosovo', '2016-04-06', ' | '],
    ['president-of-kosovo', '2016-04-07', 'hashim-thaci full | '],
    ['president-of-kosovo', '2020-11-04', 'hashim-thaci full | '],
    ['president-of-kosovo', '2020-11-05', 'vjosa-osmani acting | '],
    // "About April" reaches back, but not into days on which another is certain.
    ['president-of-kosovo', '2026-04-06', 'vjosa-osmani full | '],
    ['president-of-kosovo', '2026-04-07', ' | albulena-haxhiu acting'],
    ['president-of-kosovo', '2026-06-25', 'albulena-haxhiu acting | '],
    ['president-of-kosovo', '2026-08-01', ' | albulena-haxhiu acting'],
    // An end known to the month; a holder whose name no source gives.
    ['high-representative-for-bosnia-and-herzegovina', '2026-05-31', 'christian-schmidt full | '],
    ['high-representative-for-bosnia-and-herzegovina', '2026-06-10', ' | christian-schmidt full'],
    ['high-representative-for-bosnia-and-herzegovina', '2026-07-15', ' | name not known acting'],
    // Seen on one day each: between two sightings both are possible, on a sighting nobody else is.
    ['foreign-minister-of-kosovo', '2010-06-01', ' | skender-hyseni full, enver-hoxhaj full'],
    ['foreign-minister-of-kosovo', '2016-12-01', 'enver-hoxhaj full | '],
    ['foreign-minister-of-kosovo', '2016-12-02', ' | enver-hoxhaj full, behgjet-pacolli full'],
    ['foreign-minister-of-kosovo', '2018-02-15', 'behgjet-pacolli full | '],
    // Nobody is not the same as no record.
    ['mayor-of-zvecan', '2022-11-05', 'vacant full | '],
    ['mayor-of-zvecan', '2022-11-04', ' | '],
    // Rival days of one handover.
    ['president-of-serbia-and-montenegro', '2000-10-06', 'slobodan-milosevic full | '],
    ['president-of-serbia-and-montenegro', '2000-10-07', ' | slobodan-milosevic full, vojislav-kostunica full'],
    ['president-of-serbia-and-montenegro', '2000-10-08', 'vojislav-kostunica full | '],
    ['president-of-serbia-and-montenegro', '2006-06-03', ' | '],
  ])('%s on %s: %s', (office, day, expected) => {
    expect(heldOn(office, day)).toBe(expected);
  });
});

/** Accession and association as `certain | possible`, statuses only. */
function statusOf(relation: string, day: string): string {
  const membership = getRelation(fixture, `relation/member-of-${relation}`) as MembershipRelation;
  const { accession, association } = membershipStatus(fixture, membership, day);
  const names = (readings: readonly { status: string }[]) => readings.map(({ status }) => status).join(' or ');
  const track = ({ certain, possible }: typeof accession | typeof association) =>
    certain.length > 0 ? names(certain) : `possibly ${names(possible)}`;
  return `${track(accession)}, ${track(association)}`;
}

describe('standing of the cases in organizations', () => {
  it.each([
    ['albania-nato', '1994-02-22', 'none, none'],
    ['albania-nato', '1999-04-12', 'none, partner'],
    ['albania-nato', '2008-04-03', 'invited, partner'],
    ['albania-nato', '2008-07-09', 'acceding, partner'],
    ['albania-nato', '2009-03-31', 'acceding, partner'],
    ['albania-nato', '2009-04-01', 'member, partner'],
    // A blocked invitation changes nothing.
    ['north-macedonia-nato', '2008-04-03', 'none, none'],
    // A vote dates the step that it made; what was not taken up leaves an applicant.
    ['kosovo-council-of-europe', '2022-05-11', 'none, none'],
    ['kosovo-council-of-europe', '2024-04-16', 'applicant, none'],
    ['kosovo-council-of-europe', '2025-06-01', 'applicant, none'],
    // An earlier bid that sources count differently is possible at most; a failed one ends it.
    ['kosovo-interpol', '2018-11-19', 'possibly none or applicant, none'],
    ['kosovo-interpol', '2018-11-20', 'none, none'],
    // Two tracks; clusters change no status.
    ['serbia-european-union', '2008-04-29', 'none, associated'],
    ['serbia-european-union', '2014-01-21', 'negotiating, associated'],
    ['albania-european-union', '2014-06-26', 'applicant, none'],
    ['albania-european-union', '2020-03-25', 'candidate, none'],
    ['albania-european-union', '2024-10-15', 'negotiating, none'],
    ['north-macedonia-european-union', '2004-03-15', 'possibly none or applicant, associated'],
    ['north-macedonia-european-union', '2005-12-31', 'candidate, associated'],
    // Membership that one state gained and another continued.
    ['serbia-and-montenegro-council-of-europe', '2006-06-13', 'member, none'],
    ['serbia-and-montenegro-council-of-europe', '2006-06-14', 'former, none'],
    ['serbia-council-of-europe', '2006-06-13', 'none, none'],
    ['serbia-council-of-europe', '2006-06-14', 'member, none'],
  ])('%s on %s: %s', (relation, day, expected) => {
    expect(statusOf(relation, day)).toBe(expected);
  });
});

describe('recognitions of the cases', () => {
  it.each([
    ['announced', ['albania', 'israel', 'liberia', 'sao-tome-and-principe', 'suriname']],
    ['net-of-withdrawals', ['albania', 'israel', 'liberia']],
    ['documented', ['albania', 'israel', 'liberia']],
  ] as const)('by the rule %s at the end of 2021: %j', (rule, names) => {
    const { certain, possible } = recognitionsOf(fixture, 'polity/kosovo', { on: '2021-12-31', rule });
    expect(certain).toEqual(names.map((name) => `polity/${name}`));
    expect(possible).toEqual([]);
  });

  it('are only possible between a withdrawal and a reaffirmation that fell in one month', () => {
    const inJune = recognitionsOf(fixture, 'polity/kosovo', { on: '2018-06-15', rule: 'net-of-withdrawals' });
    expect(inJune.certain).not.toContain('polity/liberia');
    expect(inJune.possible).toEqual(['polity/liberia']);
    const inJuly = recognitionsOf(fixture, 'polity/kosovo', { on: '2018-07-01', rule: 'net-of-withdrawals' });
    expect(inJuly.certain).toContain('polity/liberia');
  });

  it('never count a recognition that only a third person claimed, nor an absence as a refusal', () => {
    const { certain, possible, unrecorded } = recognitionsOf(fixture, 'polity/kosovo', {
      on: '2026-01-01',
      rule: 'announced',
    });
    expect([...certain, ...possible]).not.toContain('polity/nigeria');
    expect(unrecorded).toContain('polity/north-macedonia');
    expect(unrecorded).not.toContain('polity/spain');
    expect(unrecorded).not.toContain('polity/kosovo');
  });
});

describe('events of the cases on a day', () => {
  const events = (day: string) => {
    const { certain, possible } = onDay(fixture, day).events;
    return { certain: certain.map(({ id }) => id), possible: possible.map(({ id }) => id) };
  };

  it('spread over both days of a happening and no further', () => {
    const days = ['1998-02-27', '1998-02-28', '1998-03-01', '1998-03-02'];
    expect(days.map((day) => events(day).certain.length)).toEqual([0, 1, 1, 0]);
  });

  it('go on for certain only until they were last seen', () => {
    const serbianCase = 'event/proceeding-banjska-serbia';
    expect(events('2025-09-24').certain).toContain(serbianCase);
    expect(events('2025-09-25').certain).not.toContain(serbianCase);
    expect(events('2025-09-25').possible).toContain(serbianCase);
  });

  it('are possible on each rival day, and not named on the days between', () => {
    const letter = 'statement/2023-brnabic-reservation-letter';
    const saidOn = (day: string) => onDay(fixture, day).statements.possible.map(({ id }) => id as string);
    expect(saidOn('2023-12-13')).toContain(letter);
    expect(saidOn('2022-12-15')).toContain(letter);
    expect(saidOn('2023-06-01')).not.toContain(letter);
  });
});
