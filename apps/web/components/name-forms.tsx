import type { NameForm } from '@balkans/domain';

const SCRIPTS: Readonly<Record<string, string>> = { 'sr-Cyrl': 'sr-cyrl', 'sr-Latn': 'sr-latn' };

/** A record's name in other languages; Serbian in the script that the reader wants. */
export function NameForms({ forms }: { forms: readonly NameForm[] }) {
  if (forms.length === 0) return null;
  return (
    <p className="forms">
      {forms.map(({ lang, language, text }) => (
        <span key={lang} className={SCRIPTS[lang]}>
          {language.replace(/ \(.*\)$/, '')} <b lang={lang}>{text}</b>
        </span>
      ))}
    </p>
  );
}
