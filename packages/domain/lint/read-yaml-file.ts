import { isNode, LineCounter, parseDocument } from 'yaml';
import type { FieldPath, Position, RecordFile } from '../src/records/authored-record.ts';

/** A YAML file that is not one of records, with the positions of its values. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  locate(path: FieldPath): Position;
}

export function readYamlFile({ path: file, text }: RecordFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core' });
  return {
    file,
    value: document.toJS(),
    locate: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) {
          const { line, col } = lines.linePos(node.range[0]);
          return { line, column: col };
        }
      }
      return { line: 1, column: 1 };
    },
  };
}
