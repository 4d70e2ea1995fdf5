import { DESIGNATION_POLICIES, LANGUAGES } from '@balkans/domain';
import { GLYPH_SETS } from '../style/glyphs.ts';
import { choice, type Flag, textFlag, toggle } from './flag.ts';

/** The forms of output that can be asked for; they exclude each other. */
export const FORM_FLAGS = ['json', 'ndjson', 'csv', 'md', 'plain'] as const;
export type FormFlag = (typeof FORM_FLAGS)[number];

/** Flags that every verb has. */
export const COMMON_FLAGS: readonly Flag[] = [
  toggle('json', 'one JSON object'),
  toggle('ndjson', 'one JSON value a line'),
  toggle('csv', 'comma-separated, with a heading'),
  toggle('md', 'a Markdown table'),
  toggle('plain', 'tab-separated, the id first, as in a pipe'),
  { name: 'limit', value: { type: 'number', placeholder: 'n', example: '20' }, help: 'at most so many' },
  textFlag('on', 'date', { example: '2023-11-22', help: 'as of this day; the date of the dataset if left out' }),
  choice('policy', DESIGNATION_POLICIES.values, 'how contested names are written'),
  choice('lang', LANGUAGES.values, 'language of names'),
  textFlag('data', 'folder', { example: 'my', help: 'your own records laid over these' }),
  toggle('open', 'in the explorer'),
  toggle('linear', 'in the explorer, line by line, for screen readers'),
  choice('glyphs', GLYPH_SETS, 'signs that the terminal can show'),
  choice('theme', ['dark', 'light'], 'background of the terminal'),
  toggle('no-color', 'without colour'),
  toggle('no-pager', 'straight to the terminal'),
  toggle('help', 'this help'),
];
