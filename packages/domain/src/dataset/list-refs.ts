import { findRefParts, type Ref } from './ref.ts';

/** One reference inside a record: where it leads, and the path of the field that holds it. */
export interface HeldRef {
  readonly ref: Ref;
  readonly path: readonly (string | number)[];
  /** Whether it stands in prose as `[[…]]`. */
  readonly inProse: boolean;
}

const PROSE_LINK = /\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g;

/** Every reference that a record holds, in reading order; its own id is none. */
export function listRefs(record: { readonly id: string }): readonly HeldRef[] {
  const held: HeldRef[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      if (findRefParts(value)) held.push({ ref: value as Ref, path, inProse: false });
      else if (value.includes('[[')) {
        for (const [, target] of value.matchAll(PROSE_LINK)) held.push({ ref: target as Ref, path, inProse: true });
      }
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        if (path.length === 0 && name === 'id') continue;
        visit(item, [...path, name]);
      }
    }
  };
  visit(record, []);
  return held;
}
