import { type Dataset, UsageError } from '@balkans/domain';
import { openDataset } from '../open-dataset.ts';
import { detectTheme } from '../style/detect-theme.ts';
import { detectGlyphs, type GlyphSetName, glyphSet } from '../style/glyphs.ts';
import { checkArity } from './check-arity.ts';
import { complete } from './complete.ts';
import { describeError } from './describe-error.ts';
import { findVerb } from './find-verb.ts';
import type { FlagValues } from './flag.ts';
import { formatOverview, formatVerbHelp } from './help.ts';
import type { Io } from './io.ts';
import { showInPager, wantsPager } from './pager.ts';
import { parseArguments } from './parse-arguments.ts';
import { formatOutput, formatTalk } from './print-output.ts';
import { readSettings } from './read-settings.ts';
import { VERBS } from './verbs.ts';
import { VERSION } from './version.ts';

/** Gives the records that a call reads, with a folder of the reader's own laid over them. */
export type OpenDataset = (folder?: string) => Promise<Dataset>;

/** Runs one call of the command line and answers its exit code; 0 fine, 1 nothing found or invalid, 2 wrong usage. */
export async function run(argv: readonly string[], io: Io, open: OpenDataset = openDataset): Promise<number> {
  try {
    return await runVerb(argv, io, open);
  } catch (error) {
    const { lines, exit } = describeError(error);
    for (const line of lines) io.err(/^[^ ]+:\d+:\d+: /.test(line) ? `${line}\n` : `balkans: ${line}\n`);
    if (io.env.BALKANS_DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
    return exit;
  }
}

async function runVerb(argv: readonly string[], io: Io, open: OpenDataset): Promise<number> {
  const bothTerminals = io.isTerminal && io.isInputTerminal;
  if (argv[0] === '__complete') return say(io, complete(argv.slice(1), VERBS, await open()));
  const isBare = argv.every((word) => word.startsWith('--') && word !== '--help' && word !== '--version');
  if (isBare && bothTerminals) return explore([], parseArguments('balkans', argv, []).flags, io);
  const [first = 'help', ...rest] = argv;
  if (first === '--version') return say(io, `${VERSION}\n`);
  if (first === '--help' || first === '-h') return say(io, formatOverview(VERBS, VERSION));
  const [name, words] = isId(first) ? ['show', argv] : [first, rest];
  const verb = findVerb(name, VERBS);
  const { args, flags, form } = parseArguments(name, words, verb.flags);
  if (flags.help) return say(io, formatVerbHelp(verb));
  if (flags.open && !bothTerminals) throw new UsageError('--open needs a terminal; leave it out to print');
  if (bothTerminals && (flags.open || (isId(first) && form === undefined && args.length === 1)))
    return explore([name, ...args], flags, io);
  checkArity(verb, args);
  const dataset = await open(flags.data as string | undefined);
  const { settings, notes } = readSettings(flags, dataset);
  const answer = await verb.run({ args, flags, settings, dataset, io, verbs: VERBS });
  const output = { ...answer, notes: [...notes, ...(answer.notes ?? [])] };
  const theme = detectTheme({
    env: io.env,
    isTerminal: io.isTerminal,
    noColour: flags['no-color'] === true,
    ...(flags.theme === undefined ? {} : { background: flags.theme as 'dark' | 'light' }),
  });
  const glyphs = glyphSet(
    (flags.glyphs as GlyphSetName | undefined) ?? (io.isTerminal ? detectGlyphs(io.env) : 'unicode'),
  );
  io.err(formatTalk(output, io));
  const text = formatOutput(output, { form, io, theme, glyphs, verb: name, dataset, settings, notes: output.notes });
  const isPaged = wantsPager(text, io, flags['no-pager'] === true) && (await showInPager(text, io.env));
  if (!isPaged) io.out(text);
  return output.exit ?? 0;
}

/** Opens the explorer where the words lead; it is loaded only then. */
async function explore(words: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const { openExplorer } = await import('../explorer/open-explorer.ts');
  return openExplorer(words, flags, io);
}

function say(io: Io, text: string): number {
  io.out(text);
  return 0;
}

function isId(word: string): boolean {
  return /^[a-z]+\/[^/]+$/.test(word);
}
