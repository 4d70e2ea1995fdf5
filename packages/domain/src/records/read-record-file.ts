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
  Scalar,
  visit,
} from 'yaml';
import { findRefParts, isKind } from '../dataset/ref.ts';
import type { DataIssue } from '../errors.ts';
import type { Kind } from '../vocab/kind.ts';
import type { AuthoredRecord, FieldPath, Position, RecordFile } from './authored-record.ts';
import { describeYamlError } from './describe-yaml-error.ts';
import { idsInText } from './ids-in-text.ts';

export interface ReadFile {
  readonly records: readonly AuthoredRecord[];
  /** Ids of the records of a file whose text cannot be read. */
  readonly lost: readonly string[];
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

/** A text in the place of a node whose value cannot be read. */
function standIn(node: Node, text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.range = node.range ?? null;
  return scalar;
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

  // What follows the first slip is mostly made by it.
  const [slip, ...others] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (slip) {
    report(slip.pos[0], 'yaml', describeYamlError(slip, others));
    return { records: [], lost: idsInText(file.text), issues };
  }
  for (const warning of document.warnings) report(warning.pos[0], 'yaml', describeYamlError(warning));

  visit(document, {
    Scalar(_, node) {
      if (node.tag !== undefined) {
        report(offsetOf(node) ?? 0, 'yaml', `has the YAML tag ${node.tag}; take the tag out`);
        return standIn(node, node.source ?? node.tag);
      }
      if (node.value === null || node.value === '') {
        report(offsetOf(node) ?? 0, 'empty-value', 'is empty; leave the key out, or write {unknown: not-in-source}');
      }
    },
    Alias(_, node) {
      report(offsetOf(node) ?? 0, 'yaml', `is a YAML alias; write out what *${node.source} stands for`);
      // One that leads nowhere would throw when the values are read.
      return node.resolve(document) === undefined ? standIn(node, `*${node.source}`) : undefined;
    },
  });

  const folder = file.path.split('/').at(-2) ?? '';
  const records: AuthoredRecord[] = [];
  const roots = recordNodes(document);
  const example = `${isKind(folder) ? folder : 'kind'}/some-slug`;
  if (roots.length === 0) report(0, 'yaml', `holds no record; write id: ${example}, or take the file out`);
  for (const root of roots) {
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
      report(offsetAt(root, ['id']), 'id-form', `${shown}; write id: ${example}`);
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
  return { records, lost: [], issues };
}

function recordNodes(document: Document): Node[] {
  const { contents } = document;
  if (contents === null) return [];
  return isSeq(contents) ? (contents.items as Node[]) : [contents as Node];
}
