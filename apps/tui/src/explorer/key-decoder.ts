import { graphemes } from '../text/graphemes.ts';
import { LATIN_KEY } from './cyrillic-keys.ts';
import { readKeySequence } from './key-sequence.ts';

/** One thing that the keyboard did. `text` is what a text box takes from it. */
export interface KeyPress {
  readonly key: string;
  readonly text?: string;
}

/** How long a lone escape byte may be the beginning of a sequence that the line delays, in milliseconds. */
export const ESCAPE_WAIT = 40;

const ESC = '\u001b';
const PASTE_START = `${ESC}[200~`;
const PASTE_END = `${ESC}[201~`;

const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\r\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
};

/** Turns bytes of a terminal into key presses; replies of the terminal are dropped, pasted text stays together. */
export class KeyDecoder {
  #rest = '';
  #paste: string | undefined;

  /** Whether bytes are held back that may be the beginning of a sequence; after `ESCAPE_WAIT` call `flush`. */
  get isWaiting(): boolean {
    return this.#rest !== '';
  }

  read(chunk: string): readonly KeyPress[] {
    const presses: KeyPress[] = [];
    let input = this.#rest + chunk;
    this.#rest = '';
    while (input !== '') {
      if (this.#paste !== undefined) input = this.#readPaste(input, presses);
      else if (input.startsWith(PASTE_START)) {
        this.#paste = '';
        input = input.slice(PASTE_START.length);
      } else if (input.startsWith(ESC)) input = this.#readSequence(input, presses);
      else {
        const end = input.indexOf(ESC);
        presses.push(...graphemes(end < 0 ? input : input.slice(0, end)).flatMap(pressOf));
        input = end < 0 ? '' : input.slice(end);
      }
    }
    return presses;
  }

  /** Takes what is held back as it is: a lone escape byte is the Escape key. */
  flush(): readonly KeyPress[] {
    const rest = this.#rest;
    this.#rest = '';
    return rest === ESC ? [{ key: 'escape' }] : [];
  }

  #readPaste(input: string, presses: KeyPress[]): string {
    const pasted = this.#paste + input;
    const end = pasted.indexOf(PASTE_END);
    this.#paste = end < 0 ? pasted : undefined;
    if (end < 0) return '';
    presses.push({ key: 'paste', text: pasted.slice(0, end).replace(/\s+/g, ' ') });
    return pasted.slice(end + PASTE_END.length);
  }

  /** Reads one sequence and answers the input after it; an unfinished one is held back. */
  #readSequence(input: string, presses: KeyPress[]): string {
    if (input.startsWith(ESC + ESC)) {
      presses.push({ key: 'escape' });
      return input.slice(1);
    }
    const sequence = readKeySequence(input.slice(1));
    if (!sequence) {
      this.#rest = input;
      return '';
    }
    if (sequence.key) presses.push({ key: sequence.key });
    return input.slice(1 + sequence.length);
  }
}

function pressOf(grapheme: string): readonly KeyPress[] {
  const named = CONTROLS[grapheme];
  if (named) return [{ key: named }];
  if (grapheme === ' ') return [{ key: 'space', text: ' ' }];
  const code = grapheme.charCodeAt(0);
  if (code < 27) return [{ key: `ctrl-${String.fromCharCode(code + 96)}` }];
  return code < 32 ? [] : [{ key: LATIN_KEY[grapheme] ?? grapheme, text: grapheme }];
}
