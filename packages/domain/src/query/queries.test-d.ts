import { expectTypeOf, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import type { AnyRecord, DeepReadonly, Office, Person, RecordByKind } from '../dataset/records.ts';
import type { AgreementId, IdByKind, PersonId, SourceId } from '../generated/ids.ts';
import type { Kind } from '../vocab/kind.ts';
import type { deliveryOf } from './delivery-of.ts';
import type { explain } from './explain.ts';
import type { getAgreement, getPerson, getRecord } from './get-record.ts';
import type { holderOf } from './holder-of.ts';
import type { listRecords } from './list-records.ts';
import type { membersOf } from './members-of.ts';
import type { neighbours } from './neighbours.ts';
import type { observationsOf } from './observations-of.ts';
import type { onDay } from './on-day.ts';
import type { positionsOn } from './positions-on.ts';
import type { statementsBy } from './statements-by.ts';
import type { statsOf } from './stats-of.ts';
import type { timeline } from './timeline.ts';

declare const dataset: Dataset;
declare const find: typeof getRecord;
declare const findPerson: typeof getPerson;
declare const findAgreement: typeof getAgreement;

test('a record has the type of its kind', () => {
  expectTypeOf(findPerson(dataset, 'person/edi-rama')).toEqualTypeOf<Person>();
  expectTypeOf(find(dataset, 'person/edi-rama')).toEqualTypeOf<Person>();
  expectTypeOf(find(dataset, 'office/prime-minister-of-albania')).toEqualTypeOf<Office>();
  expectTypeOf<ReturnType<typeof listRecords<'person'>>>().toEqualTypeOf<readonly Person[]>();
  expectTypeOf<AnyRecord['id']>().toExtend<`${Kind}/${string}`>();
});

test('known ids complete in an editor, and new ones of the kind are accepted', () => {
  // A union that had collapsed to its template would hold no literal.
  expectTypeOf<Extract<PersonId, 'person/edi-rama'>>().toEqualTypeOf<'person/edi-rama'>();
  expectTypeOf<Extract<AgreementId, 'agreement/ohrid-annex-2023'>>().toEqualTypeOf<'agreement/ohrid-annex-2023'>();
  expectTypeOf<'person/somebody-new'>().toExtend<PersonId>();
  expectTypeOf<SourceId>().toEqualTypeOf<`source/${string}`>();
  expectTypeOf<keyof IdByKind>().toEqualTypeOf<Kind>();
});

test('an id of another kind is refused where it is written', () => {
  // @ts-expect-error an office is no person
  findPerson(dataset, 'office/prime-minister-of-albania');
  // @ts-expect-error a person is no agreement
  findAgreement(dataset, 'person/edi-rama');
  // @ts-expect-error there is no such kind
  find(dataset, 'country/albania');
});

test('records can be changed nowhere', () => {
  expectTypeOf<Unchanged<() => RecordByKind>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<() => Dataset>>().toEqualTypeOf<true>();
  const person = findPerson(dataset, 'person/edi-rama');
  // @ts-expect-error a name is read-only
  person.name.en = 'Somebody';
  // @ts-expect-error a list is read-only
  person.sources.push({ ref: 'source/x' });
  // @ts-expect-error a kind is read-only
  dataset.records.person = [];
});

test('answers can be changed nowhere', () => {
  expectTypeOf<Unchanged<typeof holderOf>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof membersOf>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof onDay>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof timeline>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof neighbours>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof explain>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof statementsBy>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof positionsOn>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof deliveryOf>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof observationsOf>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<typeof statsOf>>().toEqualTypeOf<true>();
  expectTypeOf<Unchanged<() => { readonly list: string[] }>>().toEqualTypeOf<false>();
});

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Whether every field that a query answers with is read-only already. */
type Unchanged<Query extends (...given: never[]) => unknown> = Same<
  Flat<ReturnType<Query>>,
  Flat<DeepReadonly<ReturnType<Query>>>
>;

/** A type with its aliases written out, so that two spellings of one type are the same. */
type Flat<T> = T extends object ? { [Field in keyof T]: Flat<T[Field]> } : T;
