import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type * as authored from '../generated/records.ts';
import type { Kind } from '../vocab/kind.ts';
import type { AuthoredByKind, RecordSchema } from './index.ts';
import type { SCHEMAS } from './schemas.ts';

/** A type without what only its writing decides: readonly marks, names of tuple members, `undefined` beside `?`. */
type Plain<T> = T extends readonly [infer A, infer B]
  ? [Plain<A>, Plain<B>]
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Field in keyof T]: Plain<Exclude<T[Field], undefined>> }
      : T;

type Inferred = { [K in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[K]> };

test('the interfaces of the records say what their schemas say', () => {
  expectTypeOf<Plain<Inferred['agreement']>>().toEqualTypeOf<Plain<authored.Agreement>>();
  expectTypeOf<Plain<Inferred['assessment']>>().toEqualTypeOf<Plain<authored.Assessment>>();
  expectTypeOf<Plain<Inferred['dossier']>>().toEqualTypeOf<Plain<authored.Dossier>>();
  expectTypeOf<Plain<Inferred['event']>>().toEqualTypeOf<Plain<authored.Event>>();
  expectTypeOf<Plain<Inferred['office']>>().toEqualTypeOf<Plain<authored.Office>>();
  expectTypeOf<Plain<Inferred['organization']>>().toEqualTypeOf<Plain<authored.Organization>>();
  expectTypeOf<Plain<Inferred['person']>>().toEqualTypeOf<Plain<authored.Person>>();
  expectTypeOf<Plain<Inferred['place']>>().toEqualTypeOf<Plain<authored.Place>>();
  expectTypeOf<Plain<Inferred['polity']>>().toEqualTypeOf<Plain<authored.Polity>>();
  expectTypeOf<Plain<Inferred['question']>>().toEqualTypeOf<Plain<authored.Question>>();
  expectTypeOf<Plain<Inferred['relation']>>().toEqualTypeOf<Plain<authored.Relation>>();
  expectTypeOf<Plain<Inferred['series']>>().toEqualTypeOf<Plain<authored.Series>>();
  expectTypeOf<Plain<Inferred['source']>>().toEqualTypeOf<Plain<authored.Source>>();
  expectTypeOf<Plain<Inferred['statement']>>().toEqualTypeOf<Plain<authored.Statement>>();
  expectTypeOf<Plain<Inferred['term']>>().toEqualTypeOf<Plain<authored.Term>>();
});

test('there is an interface for every kind, and the published schemas give it', () => {
  expectTypeOf<keyof AuthoredByKind>().toEqualTypeOf<Kind>();
  expectTypeOf<z.infer<RecordSchema<'person'>>>().toEqualTypeOf<authored.Person>();
});
