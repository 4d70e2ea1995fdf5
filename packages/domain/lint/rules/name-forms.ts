import { toSerbianLatin } from '../../src/dataset/to-serbian-latin.ts';
import type { LintRule } from '../lint-rule.ts';
import { isFields } from '../walk-record.ts';

const FOREIGN: Readonly<Record<'latin' | 'sr-Cyrl' | 'mk', RegExp>> = {
  latin: /(?!\p{Script=Latin})\p{L}/u,
  'sr-Cyrl': /(?![абвгдђежзијклљмнњопрстћуфхцчџш])\p{L}/iu,
  mk: /(?![абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ])\p{L}/iu,
};

/** Letters that look right and are not break search. */
export const nameForms: LintRule = {
  name: 'name-forms',
  description: 'A name is spelled in the letters of its language, and Serbian Latin is written only where it differs.',
  severity: 'error',
  *check({ input }) {
    for (const { id, value } of input.records) {
      if (!isFields(value.name)) continue;
      const name = value.name as Readonly<Record<string, string>>;
      const cyrillic = name['sr-Cyrl'];
      if (cyrillic !== undefined && name['sr-Latn'] === toSerbianLatin(cyrillic)) {
        yield { id, path: ['name', 'sr-Latn'], message: 'is what follows from sr-Cyrl; leave it out' };
      }
      for (const [lang, form] of Object.entries(name)) {
        const letter = (lang === 'sr-Cyrl' || lang === 'mk' ? FOREIGN[lang] : FOREIGN.latin).exec(form)?.[0];
        if (letter !== undefined) {
          const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
          yield { id, path: ['name', lang], message: `'${letter}' (U+${code}) is no letter of ${lang}` };
        }
      }
    }
  },
};
