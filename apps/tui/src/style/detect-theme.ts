import type { ColourDepth, Theme } from './theme.ts';

export interface ThemeChoice {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** `--no-color`. */
  readonly noColour?: boolean;
  /** `--theme`. */
  readonly background?: 'dark' | 'light';
}

/** The theme of a terminal from its environment; the terminal itself is not asked. */
export function detectTheme(choice: ThemeChoice): Theme {
  return { depth: depthOf(choice), background: choice.background ?? backgroundOf(choice.env) };
}

function depthOf({ env, isTerminal, noColour }: ThemeChoice): ColourDepth {
  if (noColour || env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return ({ '0': 0, false: 0, '2': 256, '3': 16_777_216 }[forced] as ColourDepth) ?? 16;
  if (!isTerminal || env.TERM === 'dumb') return 0;
  if (/^(truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 16_777_216;
  return /256/.test(env.TERM ?? '') ? 256 : 16;
}

/** `COLORFGBG` is `foreground;background`, with 0 to 6 and 8 for dark backgrounds. */
function backgroundOf(env: ThemeChoice['env']): Theme['background'] {
  const named = env.BALKANS_THEME;
  if (named === 'dark' || named === 'light') return named;
  const background = Number(env.COLORFGBG?.split(';').at(-1) || Number.NaN);
  if (Number.isNaN(background)) return 'unknown';
  return background <= 6 || background === 8 ? 'dark' : 'light';
}
