import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A piece of code that a reader may copy, with where it stands. */
export interface Snippet {
  /** `path:line`, from the root of the repository. */
  readonly at: string;
  readonly code: string;
}

const ROOT = join(import.meta.dirname, '../../../..');
const DOC_COMMENT = /\/\*\*(?:(?!\*\/)[\s\S])*?@example\n((?:(?!\*\/)[\s\S])*)\*\//g;
const CODE_BLOCK = /^```ts\n([\s\S]*?)^```/gm;

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(path, name));
}

function snippetsIn(file: string, pattern: RegExp, tidy: (code: string) => string): readonly Snippet[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(pattern)].map((match) => {
    const line = text.slice(0, match.index + match[0].indexOf(match[1] ?? '')).split('\n').length;
    return { at: `${relative(ROOT, file)}:${line}`, code: tidy(match[1] ?? '') };
  });
}

/** The body of an example without the asterisks of its comment and without tags that follow it. */
function uncommented(body: string): string {
  const lines = body.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  const next = lines.findIndex((line) => line.startsWith('@'));
  return lines.slice(0, next < 0 ? undefined : next).join('\n');
}

/** Every `@example` of the sources and every block of TypeScript in the documents. */
export function listSnippets(): readonly Snippet[] {
  const sources = ['packages/domain/src', 'packages/domain/lint'].flatMap((folder) =>
    filesBelow(folder, /(?<!\.test|\.prop\.test|\.test-d)\.ts$/),
  );
  const documents = [
    ...['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'packages/domain/README.md'].map((name) => join(ROOT, name)),
    ...filesBelow('docs', /\.md$/),
  ].filter((path) => existsSync(path));
  return [
    ...sources.flatMap((file) => snippetsIn(file, DOC_COMMENT, uncommented)),
    ...documents.flatMap((file) => snippetsIn(file, CODE_BLOCK, (code) => code)),
  ];
}
