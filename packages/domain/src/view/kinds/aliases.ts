import type { AnyRecord } from '../../dataset/records.ts';
import { ALIAS_TYPES } from '../../vocab/alias-type.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { actorRuns, describeWhen } from '../describe-value.ts';
import { text } from '../inline.ts';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import type { Section } from '../section.ts';
import { tableSection } from './section-builders.ts';

/** Other names of a record: why each exists, when it was in use and by whom. */
export function aliasSections(record: AnyRecord, context: PageContext): readonly Section[] {
  const aliases = 'aliases' in record ? (record.aliases ?? []) : [];
  const rows = aliases.map((alias) => ({
    cells: [
      [text(alias.text, alias.lang)],
      [text(languageName(alias.lang))],
      [text(labelOf(ALIAS_TYPES, alias.type))],
      alias.during ? [text(describeWhen(alias.during))] : [],
      actorRuns(alias.usedBy, context),
      context.marks(alias.sources),
    ],
  }));
  const columns = ['Name', 'Language', 'Sort', 'In use', 'Used by', 'Sources'];
  return tableSection({ key: 'aliases', title: 'Other names', columns, rows });
}
