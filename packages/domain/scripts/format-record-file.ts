import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { findRefParts } from '../src/dataset/ref.ts';
import { SCHEMAS } from '../src/schema/schemas.ts';

const WIDTH = 110;
const LONGEST_INLINE = 88;

/** What a reader of YAML may take for something else: numbers, dates, truth values, signs of the syntax, codes. */
const LOOKS_OTHERWISE = /^(?:[-+.\d?]|(?:y|n|yes|no|on|off|true|false|null|~)$)|: |:$| #|^[#{}[\],&*!|>'"%@`]/i;
const CODE = /^(?:[A-Z]{1,4}|P\d.*)$/;

interface Shaped {
  readonly shape?: Record<string, unknown>;
  readonly options?: readonly Shaped[];
}

/** The fields of a kind in the order of its schema. */
function fieldOrder(kind: keyof typeof SCHEMAS): readonly string[] {
  const schema = SCHEMAS[kind] as unknown as Shaped;
  const shapes = schema.shape ? [schema.shape] : (schema.options ?? []).map((option) => option.shape ?? {});
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
}

function sortFields(record: YAMLMap): void {
  const id = record.get('id');
  const kind = typeof id === 'string' ? findRefParts(id)?.kind : undefined;
  if (!kind) return;
  const order = fieldOrder(kind);
  const rank = (pair: Pair) => {
    const index = order.indexOf(String((pair.key as Scalar).value));
    return index < 0 ? order.length : index;
  };
  record.items.sort((a, b) => rank(a) - rank(b));
}

/** How a text is written: long ones folded, paragraphs as they are, what could be misread in quotes. */
function styleOf(value: string): Scalar.Type {
  if (value.includes('\n')) return Scalar.BLOCK_LITERAL;
  if (value.length > LONGEST_INLINE && !/^\s/.test(value)) return Scalar.BLOCK_FOLDED;
  if (!LOOKS_OTHERWISE.test(value) && !CODE.test(value)) return Scalar.PLAIN;
  return value.includes("'") && !value.includes('"') && !value.includes('\\')
    ? Scalar.QUOTE_DOUBLE
    : Scalar.QUOTE_SINGLE;
}

function widthOf(node: Node): number {
  return JSON.stringify(node.toJSON()).length;
}

/** Short rows stand on one line; whatever holds a long text or a list of rows does not. */
function standsInline(node: Node): boolean {
  if (!isCollection(node) || node.comment || node.commentBefore || widthOf(node) > LONGEST_INLINE) return false;
  const values = isMap(node) ? node.items.map((pair) => pair.value) : isSeq(node) ? node.items : [];
  return values.every(
    (value) => isScalar(value) || (isCollection(value) && values.length <= 2 && widthOf(value as Node) < 60),
  );
}

/** A record file in the one form that all have: fields in the order of the schema, dates and codes in quotes. */
export function formatRecordFile(text: string): string {
  const document: Document = parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: false });
  if (document.errors.length > 0 || document.contents === null) return text;
  const records = isSeq(document.contents) ? document.contents.items : [document.contents];
  for (const record of records) if (isMap(record)) sortFields(record);
  visit(document, {
    Scalar(key, node) {
      if (key === 'key') node.type = Scalar.PLAIN;
      else if (typeof node.value === 'string') node.type = styleOf(node.value);
    },
    Collection(_, node) {
      node.flow = node !== document.contents && !records.includes(node as Node) && standsInline(node as Node);
      node.spaceBefore = false;
    },
  });
  visit(document, {
    Collection(_, node) {
      if (!node.flow) return undefined;
      visit(node as Node, {
        Scalar(__, inner) {
          const isBlock = inner.type === Scalar.BLOCK_FOLDED || inner.type === Scalar.BLOCK_LITERAL;
          // PyYAML ends a plain text in a flow map at a question mark.
          if (isBlock || (inner.type === Scalar.PLAIN && String(inner.value).includes('?')))
            inner.type = Scalar.QUOTE_SINGLE;
        },
        Collection(__, inner) {
          inner.flow = true;
        },
      });
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false, indentSeq: true, minContentWidth: 20 });
}
