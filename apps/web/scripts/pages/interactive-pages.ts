const INTERACTIVE: ReadonlySet<string> = new Set(['search', 'on', 'explain']);

/** The page of a file of the export: `person/edi-rama.html` and `person/edi-rama/index.html` are both `person/edi-rama`. */
export function pageOfFile(file: string): string {
  return file.replace(/\.html$/, '').replace(/(?:^|\/)index$/, '');
}

/** Whether a page needs the framework in the browser; all others are read as they are. */
export function isInteractive(page: string): boolean {
  return INTERACTIVE.has(page);
}
