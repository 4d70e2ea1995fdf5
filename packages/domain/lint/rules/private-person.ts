import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import { isFields, type ValuePath, walkRecord } from '../walk-record.ts';

const TITLED = /\b(?:Mr|Mrs|Ms|Dr|Prof|Captain|Sergeant|Officer)\.? \p{Lu}\p{Ll}+/u;

/** Groups without a record are described; a private person is not named at all. */
export const privatePerson: LintRule = {
  name: 'private-person',
  description: 'Words for an actor without a record describe a group and hold no personal name.',
  severity: 'error',
  *check(context) {
    const given = givenNames(context);
    for (const record of context.records) {
      const found: { path: ValuePath; name: string }[] = [];
      walkRecord(record, (fields, path) => {
        if (typeof fields.unnamed !== 'string') return;
        const name = TITLED.exec(fields.unnamed)?.[0] ?? findFullName(fields.unnamed, given);
        if (name !== undefined) found.push({ path: [...path, 'unnamed'], name });
      });
      for (const { path, name } of found) {
        yield {
          id: record.id,
          path,
          message: `'${name}' is a name; describe the group, or make a record of a public person`,
        };
      }
    }
  },
};

/** A given name known from the records, with a capitalised word behind it. */
function findFullName(text: string, given: ReadonlySet<string>): string | undefined {
  return [...text.matchAll(/(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+/gu)].find(([, first = '']) => given.has(first))?.[0];
}

function givenNames({ dataset }: LintContext): ReadonlySet<string> {
  const names = dataset.records.person.flatMap(({ name }) => (isFields(name) ? Object.values(name) : []));
  return new Set(
    names
      .filter((name) => typeof name === 'string' && name.includes(' '))
      .map((name) => String(name).split(' ')[0] ?? ''),
  );
}
