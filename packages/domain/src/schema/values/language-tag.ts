import * as z from 'zod';

/** The language of a quotation or a source: any BCP 47 tag except bare `sr`, whose script would be unknown. */
export const languageTag = z
  .string({ error: "is not a language; write a BCP 47 tag, e.g. 'sq'" })
  .regex(/^(?!sr$)[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, {
    error: (issue) =>
      issue.input === 'sr'
        ? "'sr' has no script; write sr-Cyrl or sr-Latn"
        : `'${issue.input}' is not a language tag; write e.g. en, sq, sr-Latn`,
  })
  .meta({ id: 'LanguageTag', description: 'A BCP 47 language tag; never bare sr.' });
