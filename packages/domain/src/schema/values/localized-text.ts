import * as z from 'zod';
import { text } from './text.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const ETH = /[Ðð]/;

const latin = text
  .refine((value) => !CYRILLIC.test(value), { error: 'holds Cyrillic letters; Cyrillic belongs under sr-Cyrl or mk' })
  .refine((value) => !ETH.test(value), {
    error: 'holds the Icelandic letter eth; the Serbian letter Đ (U+0110) is meant',
  });
const cyrillic = text.refine((value) => !LATIN.test(value), {
  error: 'holds Latin letters; sr-Cyrl and mk are written in Cyrillic only',
});
/** Prose may quote or link in the other script; only names are held to one. */
const proseText = text.refine((value) => !ETH.test(value), {
  error: 'holds the Icelandic letter eth; the Serbian letter Đ (U+0110) is meant',
});

function byLanguage<L extends z.ZodType, C extends z.ZodType>(forLatin: L, forCyrillic: C) {
  return {
    en: forLatin,
    sq: forLatin.optional(),
    'sr-Cyrl': forCyrillic.optional(),
    'sr-Latn': forLatin.optional(),
    mk: forCyrillic.optional(),
    bs: forLatin.optional(),
    hr: forLatin.optional(),
    tr: forLatin.optional(),
  };
}

const LANGUAGE_HINT = 'write languages as en, sq, sr-Cyrl, sr-Latn, mk, bs, hr, tr; bare sr is refused';

/** A name by language; English is required. */
export const localizedName = z.strictObject(byLanguage(latin, cyrillic), { error: refusedShape }).meta({
  id: 'LocalizedName',
  description: 'A name by language; sr-Latn is derived from sr-Cyrl and written only to override.',
});

/** A name of a person or place: Albanian and Serbian Cyrillic are required too. */
export const pairedName = z
  .strictObject({ ...byLanguage(latin, cyrillic), sq: latin, 'sr-Cyrl': cyrillic }, { error: refusedShape })
  .meta({ id: 'PairedName', description: 'A name with its English, Albanian and Serbian Cyrillic forms at least.' });

/** A text of ours by language; English is required. `[[kind/slug]]` links a record. */
export const prose = z.strictObject(byLanguage(proseText, proseText), { error: refusedShape }).meta({
  id: 'Prose',
  description: 'A text of ours by language; [[kind/slug]] prints a linked name, [[kind/slug|words]] other words.',
});

function refusedShape(issue: { code?: string; keys?: readonly string[]; input?: unknown }): string | undefined {
  if (issue.code === 'unrecognized_keys') return `has no language '${issue.keys?.join("', '")}'; ${LANGUAGE_HINT}`;
  if (issue.input === undefined) return 'is missing; write {en: "…"}';
  if (issue.code === 'invalid_type') return `is not a text by language; write {en: "…"}; ${LANGUAGE_HINT}`;
  return undefined;
}
