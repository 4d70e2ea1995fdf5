import type { Dataset } from '@balkans/domain';
import { UsageError } from '@balkans/domain';
import type { FlagValues } from '../cli/flag.ts';
import type { Io } from '../cli/io.ts';
import { readDay, readSettings } from '../cli/read-settings.ts';
import { readId, readKind } from '../commands/read-id.ts';
import { openDataset } from '../open-dataset.ts';
import { detectTheme } from '../style/detect-theme.ts';
import { detectGlyphs, type GlyphSetName, glyphSet } from '../style/glyphs.ts';
import { countAmbiguousAsWide } from '../text/width.ts';
import { runExplorer } from './run-explorer.ts';
import { argsToRoute, type Route } from './state/route.ts';

/** Opens the explorer where the words after `balkans` lead. Throws as the verb itself would for what does not exist. */
export async function openExplorer(words: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const isLinear = flags.linear === true || io.env.INK_SCREEN_READER === 'true';
  if (io.env.TERM === 'dumb' && !isLinear) {
    throw new UsageError('this terminal cannot show the explorer; try balkans --linear or balkans help');
  }
  const dataset = await openDataset(flags.data as string | undefined);
  const { settings } = readSettings(flags, dataset);
  const route = argsToRoute(words);
  if (!route) throw new UsageError(`${words[0]} has no view in the explorer; leave out --open to print`);
  const name = (flags.glyphs as GlyphSetName | undefined) ?? detectGlyphs(io.env);
  countAmbiguousAsWide(name === 'narrow');
  const theme = detectTheme({
    env: io.env,
    isTerminal: true,
    noColour: flags['no-color'] === true,
    ...(flags.theme === undefined ? {} : { background: flags.theme as 'dark' | 'light' }),
  });
  const options = {
    dataset,
    theme,
    glyphs: glyphSet(name),
    start: { route: checkRoute(route, dataset), asOf: settings.on, policy: settings.policy, lang: settings.lang },
  };
  if (isLinear) return (await import('./linear/run-linear.ts')).runLinear({ ...options, glyphs: glyphSet('ascii') });
  return runExplorer(options);
}

/** The route with its ids, kinds and days checked as typed. */
function checkRoute(route: Route, dataset: Dataset): Route {
  switch (route.view) {
    case 'list':
      return { ...route, kind: readKind(route.kind) };
    case 'record':
      return { view: 'record', id: readId(dataset, route.id).id };
    case 'day':
      return { view: 'day', on: readDay(route.on, dataset).on };
    case 'explain':
      return { view: 'explain', from: readId(dataset, route.from).id, to: readId(dataset, route.to).id };
    default:
      return route;
  }
}
