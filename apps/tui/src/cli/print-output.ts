import type { GlyphSet } from '../style/glyphs.ts';
import { linkAddress } from '../style/link-address.ts';
import { paintLine, plainLine } from '../style/paint-line.ts';
import type { Theme } from '../style/theme.ts';
import type { FormFlag } from './common-flags.ts';
import { type EnvelopeOptions, envelope } from './envelope.ts';
import { toCsv, toMarkdown, toTabs } from './forms/delimited.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';

export interface PrintOptions extends EnvelopeOptions {
  readonly form: FormFlag | undefined;
  readonly theme: Theme;
  readonly glyphs: GlyphSet;
  readonly io: Io;
}

/** Width of text that goes into a pipe or a file. */
const PIPE_WIDTH = 100;

/** Gives an answer the form that was asked for, or that fits the destination; the whole as one text for stdout. */
export function formatOutput(output: Output, options: PrintOptions): string {
  const { form, io } = options;
  switch (form) {
    case 'json':
      return `${JSON.stringify(envelope(options, output.json), null, 2)}\n`;
    case 'ndjson':
      return itemsOf(output)
        .map((item) => `${JSON.stringify(item)}\n`)
        .join('');
    case 'csv':
      return output.table ? toCsv(output.table) : textOf(output, options);
    case 'md':
      return output.table ? toMarkdown(output.table) : textOf(output, options);
    case 'plain':
      return output.table ? toTabs(output.table) : textOf(output, options);
    default:
      return output.table && !io.isTerminal && !output.isTextInPipe ? toTabs(output.table) : textOf(output, options);
  }
}

/** Notes and the hint of an answer, for stderr. */
export function formatTalk({ notes = [], hint }: Output, io: Pick<Io, 'isTerminal'>): string {
  const lines = notes.map(
    ({ text, position }) => `balkans: ${position === undefined ? '' : `query column ${position}: `}${text}\n`,
  );
  return [...lines, hint !== undefined && io.isTerminal ? `${hint}\n` : ''].join('');
}

function itemsOf({ items, json }: Output): readonly unknown[] {
  return items ?? (Array.isArray(json.items) ? json.items : [json]);
}

function textOf({ lines }: Output, { form, theme, glyphs, io }: PrintOptions): string {
  const isForTerminal = io.isTerminal && form === undefined;
  const width = isForTerminal ? io.columns : PIPE_WIDTH;
  const painted = lines({ width, glyphs }).map((line) =>
    isForTerminal ? line.map((span) => linkAddress(span, paintLine([span], theme))).join('') : plainLine(line),
  );
  return painted.map((line) => `${line.trimEnd()}\n`).join('');
}
