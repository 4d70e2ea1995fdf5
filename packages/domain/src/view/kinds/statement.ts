import { findRecord } from '../../dataset/index-of.ts';
import type { Rendering, Statement } from '../../dataset/records.ts';
import { isQuoted } from '../../query/is-quoted.ts';
import { isUnknown } from '../../time/uncertain.ts';
import { RENDERING_MODES } from '../../vocab/rendering-mode.ts';
import { SPEECH_ACTS } from '../../vocab/speech-act.ts';
import { TRANSLATION_ORIGINS } from '../../vocab/translation-origin.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { actorRuns, attestationRuns, describeUnknown, whenRuns } from '../describe-value.ts';
import { absent, type Inlines, join, text } from '../inline.ts';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import type { RenderingRow, RenderingsSection, Section } from '../section.ts';
import { speakerRuns } from '../speaker-runs.ts';
import { whereRuns } from '../where-runs.ts';
import { fact, factsSection, sections } from './section-builders.ts';

/** Whether a rendering holds the speaker's own words: transcribed or quoted in the language spoken. */
function isVerbatim(rendering: Rendering, statement: Statement): boolean {
  return isQuoted(rendering) && rendering.lang === statement.spokenIn;
}

function renderingRow(rendering: Rendering, statement: Statement, context: PageContext): RenderingRow {
  const source = findRecord(context.dataset, rendering.source);
  const { translation, comparedWith, locator } = rendering;
  const translated =
    translation && translation !== 'none' ? `, translated ${labelOf(TRANSLATION_ORIGINS, translation)}` : '';
  return {
    key: rendering.key,
    outlet: source
      ? [source.publisher, source.carrier && `via ${source.carrier}`].filter(Boolean).join(' ')
      : rendering.source,
    lang: rendering.lang,
    language: languageName(rendering.lang),
    form: `${labelOf(RENDERING_MODES, rendering.mode)}${translated}`,
    verbatim: isVerbatim(rendering, statement),
    quoted: isQuoted(rendering),
    ...(rendering.text ? { text: rendering.text } : {}),
    ...(comparedWith ? { comparedWith } : {}),
    added: rendering.added ?? [],
    omitted: rendering.omitted ?? [],
    changed: rendering.changed ?? [],
    source: context.marks([locator === undefined ? { ref: rendering.source } : { ref: rendering.source, locator }]),
  };
}

/** The renderings of a statement, those that hold the speaker's own words first. */
export function renderingSections(statement: Statement, context: PageContext): readonly RenderingsSection[] {
  const { renderings = [] } = statement;
  const own = renderings.filter((rendering) => isVerbatim(rendering, statement));
  const others = renderings.filter((rendering) => !isVerbatim(rendering, statement));
  const rows = [...own, ...others].map((rendering) => renderingRow(rendering, statement, context));
  if (rows.length === 0) return [];
  const held = own.length > 0;
  return [
    {
      type: 'renderings',
      key: 'renderings',
      title: 'In whose words',
      ...(held ? {} : { note: "The speaker's own words in the language spoken are not held." }),
      rows,
    },
  ];
}

function spokenRuns(statement: Statement): Inlines {
  const { spokenIn } = statement;
  if (spokenIn === undefined) return [];
  return [isUnknown(spokenIn) ? absent(describeUnknown(spokenIn)) : text(languageName(spokenIn as string))];
}

/** What a statement's page shows below its summary. */
export function statementSections(statement: Statement, context: PageContext): readonly Section[] {
  const { speakers, when, where, occasion, audience, about, answers, act } = statement;
  const renderings = renderingSections(statement, context);
  const facts = [
    ...fact(
      'Speaker',
      join(
        speakers.map((speaker) => speakerRuns(speaker, context)),
        '; ',
      ),
    ),
    ...fact('Act', [text(labelOf(SPEECH_ACTS, act))]),
    ...fact('Said', whenRuns(when, context)),
    ...fact('Where', whereRuns(where, context)),
    ...fact('Occasion', occasion ? [context.link(occasion)] : []),
    ...fact('To', actorRuns(audience, context)),
    ...fact(
      'About',
      join(
        about.map((ref) => [context.link(ref)]),
        ', ',
      ),
    ),
    ...fact('Answers', answers ? [context.link(answers)] : []),
    ...fact('Language', spokenRuns(statement)),
    ...fact('Standing', attestationRuns(statement.attestation, context)),
  ];
  return sections(renderings, factsSection('facts', 'Who, when, to whom', facts));
}
