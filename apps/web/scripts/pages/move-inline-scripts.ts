import { createHash } from 'node:crypto';
import { replaceScripts } from './scripts-in.ts';

/** A page whose inline scripts are files, so that a policy without `unsafe-inline` lets them run in the same order. */
export interface MovedScripts {
  readonly html: string;
  /** Text of each file by its path below the site. */
  readonly files: ReadonlyMap<string, string>;
}

export function moveInlineScripts(html: string): MovedScripts {
  const files = new Map<string, string>();
  const moved = replaceScripts(html, ({ attributes, src, code, runs }, element) => {
    if (!runs || src !== undefined) return element;
    const name = createHash('sha256').update(code).digest('hex').slice(0, 16);
    const path = `_next/static/inline/${name}.js`;
    files.set(path, code);
    return `<script${attributes} src="/${path}"></script>`;
  });
  return { html: moved, files };
}
