import { describePath } from '../../src/records/describe-path.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import { isUnit, type Unit } from '../list-units.ts';
import { isFields } from '../walk-record.ts';

/** Fields that are about the record and not about the world. */
const BOOKKEEPING = new Set(['id', 'key', 'sources', 'reviewed', 'history', 'topics', 'sameAs', 'note']);

/** Every field of a unit is supported by a source that counts. */
export const sourcedUnit: LintRule = {
  name: 'sourced-unit',
  description:
    'A source stands under the whole unit, or the `supports` of its sources name all its fields; tertiary sources do not count.',
  severity: 'error',
  *check(context) {
    for (const unit of context.units) {
      const { record, path, sources } = unit;
      for (const [index, source] of sources.entries()) {
        for (const field of source.supports ?? []) {
          if (!isThere(unit.fields, field.split('.'))) {
            yield {
              id: record.id,
              path: [...path, 'sources', index],
              message: `supports names '${field}', which is not here`,
            };
          }
        }
      }
      const counting = sources.filter(({ ref }) => context.findSource(ref)?.class !== 'tertiary');
      if (counting.length === 0 || counting.some(({ supports }) => supports === undefined)) continue;
      const supported = [...counting.flatMap(({ supports = [] }) => supports), ...supportedByBody(unit, context)];
      for (const [name, value] of Object.entries(unit.fields)) {
        if (BOOKKEEPING.has(name) || supported.includes('') || isSupported(name, value, supported)) continue;
        yield { id: record.id, path, message: `${name} is supported by no source` };
      }
    }
    for (const record of context.dataset.records.event) {
      for (const [index, { attestation, sources }] of (record.participants ?? []).entries()) {
        if (attestation && !sources) {
          yield {
            id: record.id,
            path: ['participants', index],
            message: 'a disputed participant names its own sources',
          };
        }
      }
    }
  },
};

/** Fields of a row that a source under the body of its record names by their full path; '' is the whole row. */
function supportedByBody({ record, path }: Unit, { findSource }: LintContext): readonly string[] {
  if (path.length === 0 || !('sources' in record) || !Array.isArray(record.sources)) return [];
  const row = describePath(record, path);
  return (record.sources as Unit['sources'])
    .filter(({ ref }) => findSource(ref)?.class !== 'tertiary')
    .flatMap(({ supports = [] }) => supports)
    .flatMap((field) => (field === row ? [''] : field.startsWith(`${row}.`) ? [field.slice(row.length + 1)] : []));
}

function isSupported(path: string, value: unknown, supported: readonly string[]): boolean {
  if (isUnit(value) || (isFields(value) && ('disputed' in value || 'unknown' in value))) return true;
  if (supported.some((field) => field === path || path.startsWith(`${field}.`))) return true;
  if (!supported.some((field) => field.startsWith(`${path}.`))) return false;
  if (Array.isArray(value)) {
    return value.every((row, index) =>
      isSupported(`${path}.${isFields(row) ? (row.key ?? index) : index}`, row, supported),
    );
  }
  if (!isFields(value)) return false;
  return Object.entries(value).every(
    ([name, part]) => BOOKKEEPING.has(name) || isSupported(`${path}.${name}`, part, supported),
  );
}

function isThere(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  const next = Array.isArray(value)
    ? value.find((row, index) => (isFields(row) && row.key === step) || String(index) === step)
    : isFields(value)
      ? value[step]
      : undefined;
  return next !== undefined && isThere(next, rest);
}
