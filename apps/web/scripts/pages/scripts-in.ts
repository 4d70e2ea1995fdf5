const ATTRIBUTES = `(?:[^"'>]|"[^"]*"|'[^']*')*`;
const SCRIPT = new RegExp(String.raw`<script(?=[\s>])(${ATTRIBUTES})>([\s\S]*?)</script>`, 'g');
const TYPE = /\btype="([^"]*)"/;
const SRC = /\bsrc="([^"]*)"/;

/** A script element of a page; custom elements such as `script-switch` begin with the same letters and are none. */
export interface PageScript {
  readonly attributes: string;
  readonly src?: string | undefined;
  readonly code: string;
  /** Whether a browser runs it; a block of data such as JSON-LD is not run. */
  readonly runs: boolean;
}

const RUN_TYPES: ReadonlySet<string> = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/**
 * Gives each script element of a page to `replace` and puts its answer in the place. Safe on what React writes, where
 * text and attributes never hold a bare `<`.
 */
export function replaceScripts(html: string, replace: (script: PageScript, element: string) => string): string {
  return html.replace(SCRIPT, (element, attributes: string, code: string) => {
    const runs = RUN_TYPES.has(TYPE.exec(attributes)?.[1] ?? '');
    return replace({ attributes, src: SRC.exec(attributes)?.[1], code, runs }, element);
  });
}
