import * as z from 'zod';
import { RENDERING_MODES } from '../../vocab/rendering-mode.ts';
import { TRANSLATION_ORIGINS } from '../../vocab/translation-origin.ts';
import { key } from './key.ts';
import { languageTag } from './language-tag.ts';
import { oneOf } from './one-of.ts';
import { refTo } from './ref.ts';
import { text } from './text.ts';

const MOST_WORDS = 40;

export function countWords(value: string): number {
  return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const quoted = text.refine((value) => countWords(value) <= MOST_WORDS, {
  error: (issue) => `has ${countWords(String(issue.input))} words; quote at most ${MOST_WORDS}`,
});

const differences = z.array(text).min(1).optional();

/** One outlet's version of an utterance, and how it differs from another version. */
export const rendering = z
  .strictObject({
    key,
    source: refTo(['source']),
    locator: text.optional(),
    lang: languageTag,
    mode: oneOf(RENDERING_MODES),
    translation: oneOf(TRANSLATION_ORIGINS).optional(),
    text: quoted.optional(),
    comparedWith: key.optional(),
    added: differences,
    omitted: differences,
    changed: differences,
  })
  .check((payload) => {
    const { added, omitted, changed, comparedWith } = payload.value;
    if ((added || omitted || changed) && !comparedWith) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: ['comparedWith'],
        message: 'added, omitted and changed are measured against a named rendering; write comparedWith: <its key>',
      });
    }
  })
  .meta({ id: 'Rendering', description: "One outlet's version of an utterance." });
