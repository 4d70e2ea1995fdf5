import type { Dataset, MovedId, RemovedId } from '../src/dataset/dataset.ts';
import type { AnyRecord } from '../src/dataset/records.ts';
import { listAllRecords } from '../src/query/list-records.ts';
import { linkTableOf } from '../src/query/neighbours.ts';
import type { AuthoredRecord } from '../src/records/authored-record.ts';
import { datasetOf } from '../src/records/dataset-of.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { packIndex } from '../src/search/pack-index.ts';
import { toSearchDocument } from '../src/search/to-search-document.ts';
import { KINDS, type Kind } from '../src/vocab/kind.ts';
import { typeNameOf } from '../src/vocab/type-name.ts';

export interface CompileInput {
  readonly version: string;
  readonly records: readonly AuthoredRecord[];
  readonly moved: readonly MovedId[];
  readonly removed: readonly RemovedId[];
}

const BANNER = '// Made from data/ by the build; do not edit.';

/** JSON as a JavaScript string literal: parsing a string is faster than parsing an object literal of the same size. */
function jsonLiteral(value: unknown): string {
  return textLiteral(JSON.stringify(value));
}

function textLiteral(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** JSON in ASCII alone: Node reads such a file, and the parser walks it, one byte a character. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A record as a line that begins with its id, as `readLines` expects. */
function recordLine({ id, ...rest }: AnyRecord): string {
  return asciiJson({ id, ...rest });
}

function kindModule(kind: Kind, records: readonly AnyRecord[]): string {
  const name = JSON.stringify(kind);
  return `${BANNER}
let records;
/** All records of kind ${name}; read at the first call. */
export function records${typeNameOf(kind)}() {
  records ??= JSON.parse(${jsonLiteral(records)});
  return records;
}
`;
}

function kindTypes(kind: Kind): string {
  const name = typeNameOf(kind);
  return `${BANNER}
import type { ${name} } from '@balkans/domain';
/** All records of kind ${JSON.stringify(kind)}; read at the first call. */
export declare function records${name}(): readonly ${name}[];
`;
}

/** The dataset, from lines that make what gives its records and lines that name it. */
function datasetModule(
  { version, date, moved, removed }: Dataset,
  { make, parts }: { readonly make: string; readonly parts: readonly string[] },
): string {
  return `${BANNER}
import { createDataset } from '../dataset.js';
${make}
/** The dataset; a kind is read when it is first touched. */
export const dataset = createDataset({
  version: ${JSON.stringify(version)},
  date: ${JSON.stringify(date)},
  moved: ${JSON.stringify(moved)},
  removed: ${JSON.stringify(removed)},
${parts.map((part) => `  ${part},`).join('\n')}
});
`;
}

/** Where modules load each other: the text of every kind is there at once, and parsed when it is touched. */
function indexModule(dataset: Dataset): string {
  const imports = KINDS.values.map((kind) => `import { records${typeNameOf(kind)} } from './${kind}.js';`);
  const loads = KINDS.values.map((kind) => `  ${kind}: records${typeNameOf(kind)},`);
  const make = `${imports.join('\n')}\n\nconst LOAD = {\n${loads.join('\n')}\n};\n`;
  return datasetModule(dataset, { make, parts: ['load: (kind) => LOAD[kind]()'] });
}

const NODE_DATASET = {
  make: `import { readLines } from '../read-lines.js';
import LOAD from './load.cjs';

const lines = {};
const linesOf = (kind) => {
  lines[kind] ??= readLines(LOAD[kind]());
  return lines[kind];
};

const links = {};
const linksOf = (kind) => {
  links[kind] ??= LOAD['links-' + kind]();
  return links[kind];
};
`,
  parts: [
    'load: (kind) => linesOf(kind).all()',
    "find: (id) => linesOf(id.slice(0, id.indexOf('/'))).find(id)",
    'links: linksOf',
  ],
};

const LOADER = `/** The text of a file beside this module. In a bundle there is none, and what was bundled with it says the same. */
function textOf(file, bundled) {
  try {
    return require('node:fs').readFileSync(require('node:path').join(__dirname, file), 'latin1');
  } catch {
    return bundled();
  }
}`;

/** In Node a kind is read when it is asked for, from ASCII that needs no decoding. */
function nodeModules(dataset: Dataset): readonly (readonly [string, string])[] {
  const kinds = KINDS.values.flatMap((kind) => [
    `  '${kind}': () => textOf('${kind}.jsonl', () => require('./${kind}.js').records${typeNameOf(kind)}()),`,
    `  'links-${kind}': () => JSON.parse(textOf('links-${kind}.json', () => JSON.stringify(require('./links-${kind}.json')))),`,
  ]);
  const search = `  'search-index': () => textOf('search-index.txt', () => require('./search-text.js').searchText()),`;
  return [
    ['load.cjs', `${BANNER}\n${LOADER}\n\nmodule.exports = {\n${[...kinds, search].join('\n')}\n};\n`],
    ['index.node.js', datasetModule(dataset, NODE_DATASET)],
    ['search-index.node.js', searchModule("import LOAD from './load.cjs';", "LOAD['search-index']()")],
  ];
}

function searchModule(load: string, text: string): string {
  return `${BANNER}
import { loadIndex } from '../search.js';
${load}

let index;
/** The built index over the dataset; read at the first call. */
export function searchIndexOfData() {
  index ??= loadIndex(${text});
  return index;
}
`;
}

function searchTextModule(text: string): string {
  return `${BANNER}
/** The built index over the dataset as text, for \`loadIndex\`. */
export function searchText() {
  return ${textLiteral(text)};
}
`;
}

/** The built data as files below dist/data. The same records give the same bytes. */
export function compileData(input: CompileInput): ReadonlyMap<string, string> {
  const dataset = datasetOf(input.records, input);
  const documents = listAllRecords(dataset).map((record) => toSearchDocument(dataset, record));
  const index = packIndex(buildIndex(documents));
  const files = new Map<string, string>([
    ['index.js', indexModule(dataset)],
    ['search-text.js', searchTextModule(index)],
    ['search-index.js', searchModule("import { searchText } from './search-text.js';", 'searchText()')],
    ['search-index.txt', index],
    ...nodeModules(dataset),
  ]);
  const links = Object.entries(linkTableOf(dataset));
  for (const kind of KINDS.values) {
    const table = Object.fromEntries(links.filter(([target]) => target.startsWith(`${kind}/`)));
    files.set(`links-${kind}.json`, asciiJson(table));
    const records = dataset.records[kind];
    files.set(`${kind}.js`, kindModule(kind, records));
    files.set(`${kind}.jsonl`, records.map(recordLine).join('\n'));
    files.set(`${kind}.d.ts`, kindTypes(kind));
  }
  return files;
}
