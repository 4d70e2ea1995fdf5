import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { findRefParts, isKind } from '../dataset/ref.ts';
import type { DataIssue } from '../errors.ts';
import type { Kind } from '../vocab/kind.ts';
import type { AuthoredRecord, FieldPath, Position, RecordFile } from './authored-record.ts';

export interface ReadFile {
  readonly records: readonly AuthoredRecord[];
  readonly issues: readonly DataIssue[];
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0];
}

/** The offset of the deepest node on a path that is written; keys count, values that are missing do not. */
function offsetAt(root: Node, path: FieldPath): number {
  let node: unknown = root;
  let offset = offsetOf(root) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!isPair(pair)) return offset;
      offset = offsetOf(pair.key) ?? offset;
      node = pair.value;
      if (!isCollection(node)) offset = offsetOf(node) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = offsetOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

/** Reads one YAML file into records that know their positions; problems of the text itself are issues. */
export function readRecordFile(file: RecordFile): ReadFile {
  const lines = new LineCounter();
  const document: Document = parseDocument(file.text, { lineCounter: lines, version: '1.2', schema: 'core' });
  const issues: DataIssue[] = [];
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const report = (offset: number, rule: string, message: string) =>
    issues.push({ file: file.path, ...positionOf(offset), path: '', rule, severity: 'error', message });

  for (const problem of [...document.errors, ...document.warnings]) {
    report(problem.pos[0], 'yaml', problem.message.split('\n')[0] ?? problem.message);
  }
  if (document.errors.length > 0) return { records: [], issues };

  visit(document, {
    Scalar(_, node) {
      if (node.value === null || node.value === '') {
        report(offsetOf(node) ?? 0, 'empty-value', 'is empty; leave the key out, or write {unknown: not-in-source}');
      }
    },
    Alias(_, node) {
      report(offsetOf(node) ?? 0, 'yaml', 'is a YAML alias; write the value out');
    },
  });

  const folder = file.path.split('/').at(-2) ?? '';
  const records: AuthoredRecord[] = [];
  for (const root of recordNodes(document)) {
    const offset = offsetOf(root) ?? 0;
    if (!isMap(root)) {
      report(offset, 'yaml', 'is not a record; write keys and values, beginning with id');
      continue;
    }
    const value = root.toJS(document) as Record<string, unknown>;
    const { id } = value;
    const kind = typeof id === 'string' ? findRefParts(id)?.kind : undefined;
    if (typeof id !== 'string' || !kind) {
      const shown = id === undefined ? 'has no id' : `'${String(id)}' is not an id`;
      report(offsetAt(root, ['id']), 'id-form', `${shown}; write id: ${isKind(folder) ? folder : 'kind'}/some-slug`);
      continue;
    }
    records.push({
      kind: kind as Kind,
      id,
      value,
      file: file.path,
      locate: (path) => positionOf(offsetAt(root, path)),
    });
  }
  return { records, issues };
}

function recordNodes(document: Document): Node[] {
  const { contents } = document;
  if (contents === null) return [];
  return isSeq(contents) ? (contents.items as Node[]) : [contents as Node];
}
