import { isAttributed } from '../attribution.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import { listLinks, withoutLinks, withoutQuotations } from '../sentences.ts';

const OF_LAW =
  'act|acts|case|cases|chamber|charge|charges|code|complaint|complaints|court|courts|group|investigation|investigations|justice|law|liability|matter|matters|offence|offences|offense|offenses|police|procedure|proceeding|proceedings|prosecution|responsibility|report|reports|tribunal|trial|trials';
const GUILT = new RegExp(
  `\\b(?:perpetrators?|(?:war )?criminals?(?! (?:${OF_LAW})\\b)|organi[sz]ers?|masterminds?|murderers?|killers?|culprits?)\\b`,
  'i',
);

export const guiltWord: LintRule = {
  name: 'guilt-word',
  description: 'Nobody is called guilty by the narrator without a final conviction on record.',
  severity: 'error',
  *check(context) {
    const convicted = findConvicted(context);
    for (const { record, path, lang, sentences, ascribed } of context.prose) {
      if (lang !== 'en' || ascribed) continue;
      for (const sentence of sentences) {
        const persons = [record.id, ...listLinks(sentence).map(({ target }) => target)].filter((id) =>
          id.startsWith('person/'),
        );
        const words = withoutLinks(withoutQuotations(sentence));
        const match = persons.some((id) => !convicted.has(id)) ? GUILT.exec(words) : null;
        if (match && !isAttributed(words, lang)) {
          yield {
            id: record.id,
            path,
            message: `"${match[0]}" of a person without a final conviction; write the stage`,
          };
        }
      }
    }
  },
};

function findConvicted({ dataset }: LintContext): ReadonlySet<string> {
  const convicted = new Set<string>();
  for (const { proceeding, participants = [] } of dataset.records.event) {
    const defendants = participants.flatMap(({ actor, role }) => (role === 'defendant' ? [actor] : []));
    for (const { stage, persons = defendants } of proceeding?.stages ?? []) {
      if (stage !== 'conviction-final') continue;
      for (const person of persons) if (typeof person === 'string') convicted.add(person);
    }
  }
  return convicted;
}
