import { KINDS } from '@balkans/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argsToRoute, type Route, routeToArgs, routeToCommand } from './route.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const id = fc.tuple(fc.constantFrom(...KINDS.values), slug).map(([kind, name]) => `${kind}/${name}`);
const query = fc.constantFrom('', 'rama', 'kfor border', '"joint patrols" -kind:event', 'Ђаковица');
const on = fc.constantFrom('2023-11-22', '1999-06-12');
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant({ view: 'home' } as const),
  fc.record({ view: fc.constant('list' as const), kind: fc.constantFrom(...KINDS.values), query }),
  fc.record({ view: fc.constant('search' as const), query }),
  fc.record({ view: fc.constant('timeline' as const), query }),
  fc.record({ view: fc.constant('record' as const), id }),
  fc.record({ view: fc.constant('day' as const), on }),
  fc.record({ view: fc.constant('explain' as const), from: id, to: id }),
);

describe('routes', () => {
  it('come back from their shell words', () => {
    fc.assert(
      fc.property(route, (each) => {
        expect(argsToRoute(routeToArgs(each))).toEqual(each);
      }),
    );
  });

  it('are quoted for the shell where they need it', () => {
    expect(routeToCommand({ view: 'search', query: "kfor's border" })).toBe(
      "balkans search 'kfor'\\''s border' --open",
    );
    expect(routeToCommand({ view: 'record', id: 'person/edi-rama' })).toBe('balkans person/edi-rama');
  });
});
