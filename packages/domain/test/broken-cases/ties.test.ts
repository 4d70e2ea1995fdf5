import { describe, it } from 'vitest';
import { refuses, type Variant } from '../fixture/refuses.ts';

const MEETING = 'event/skopje-leaders-meeting-2023-11-22';
const ANNEX = 'agreement/ohrid-annex-2023';
const PRESIDENT = 'office/president-of-kosovo';
const NATO = 'relation/member-of-albania-nato';
const SUPPORT = 'relation/supports-albania-kosovo';
const GJAKOVA = 'place/gjakova';
const KOSOVO = 'polity/kosovo';

describe('a broken case is refused: ties', () => {
  it.each<Variant>([
    [
      'a place where an actor belongs',
      MEETING,
      (r) => (r.participants[0].actor = 'place/skopje'),
      'participants.0.actor',
      "'place/skopje' is not a reference to a polity, organization or person",
    ],
    [
      'a body where a person belongs',
      PRESIDENT,
      (r) => (r.holders[0].holder = 'organization/nato'),
      'holders.thaci.holder',
      'not a reference to a person',
    ],
    [
      'an id that is not its ends',
      NATO,
      (r) => (r.object = 'organization/kfor'),
      'id',
      'write relation/member-of-albania-kfor',
    ],
    [
      'a tie of no kind',
      NATO,
      (r) => (r.predicate = 'friend-of'),
      'predicate',
      'needs a predicate: member-of, recognises',
    ],
    [
      'a step with two dates',
      'relation/member-of-kosovo-council-of-europe',
      (r) => (r.steps[2].on = '2024-04-16'),
      'steps.recommended.on',
      'exactly one of its own date (on) and an event',
    ],
    ['a step without date', NATO, (r) => delete r.steps[0].on, 'steps.pfp.on', 'exactly one of its own date'],
    [
      'a step of another tie',
      NATO,
      (r) => (r.steps[0].step = 'announced'),
      'steps.pfp.step',
      "'announced' is no membership-step",
    ],
    [
      'evidence without bearing',
      SUPPORT,
      (r) => delete r.factors[0].evidence[0].bearing,
      'factors.0.evidence.0.bearing',
      'is missing; write a bearing: for, qualifies, against',
    ],
    [
      'a source that is a record',
      ANNEX,
      (r) => (r.sources[0].ref = 'event/x'),
      'sources.0.ref',
      'not a reference to a source',
    ],
    ['no party', ANNEX, (r) => delete r.parties, 'parties', 'is missing; write a list'],
    [
      'a term in words',
      ANNEX,
      (r) => (r.provisions[0].obligations[0].term = '30 days'),
      'provisions.jmc.obligations.o1.term',
      'write e.g. P30D',
    ],
    ['a code for none', KOSOVO, (r) => (r.codes[1].code = '383'), 'codes.1.code', 'status none-assigned and no code'],
    ['a point of one number', GJAKOVA, (r) => (r.point = [20.4]), 'point', 'write [longitude, latitude] in degrees'],
  ])('%s in %s', refuses);
});
