import type { DepositEvent } from '~/embed/publicTypes';
import { parseUrl } from '~/lib/parseUrl';
import type { Correction } from '~/ui/theme/deriveColours';
import { type LogoRule, type ReadTheme, readTheme } from '~/ui/theme/readTheme';
import { mergeThemes, type ThemeLayers } from './mergeThemes';
import { paintTheme } from './paintTheme';

/** The themes of this document: one, whatever loads first, the configuration or the host. */
const layers: ThemeLayers = { site: {}, address: undefined, host: {} };

let isFollowing = false;

/**
 * Dresses the page as its configuration says, and tells developers which colours it had to correct. Values that cannot
 * be used are refused by their names; then nothing has changed.
 */
export function adopt(theme: unknown, refuse: (names: string[]) => never): void {
  const { theme: site, wrong } = readSite(window, theme);
  if (wrong.length > 0) refuse(wrong);
  layers.site = site;
  const corrections = paint(window);
  // biome-ignore lint/suspicious/noConsole: for the developers of the site, whom no player can tell
  if (corrections.length > 0) console.info(corrections.map(describe).join('\n'));
}

/** The host's answer to its theme: the frame's own `color-scheme`, and everything that did not stay as it was said. */
export type HostDress = { colorScheme: 'dark' | 'light' | 'light dark'; warnings: DepositEvent[] };

/**
 * Dresses the page as its host says, over what its configuration says. A value that cannot be used counts as absent, and is
 * reported. A configuration that cannot be used is reported elsewhere.
 */
export function wearHostTheme(win: Window, theme: unknown, siteTheme: unknown): HostDress {
  layers.site = readSite(win, siteTheme).theme;
  const origins = [win.location.origin, parseUrl(layers.site.logo ?? '')?.origin];
  const { theme: host, wrong } = read(theme, {
    page: win.document.baseURI,
    isAllowed: ({ origin }) => origins.includes(origin),
  });
  layers.host = host;
  const corrections = paint(win);
  const { mode = 'system' } = mergeThemes(layers);
  return {
    colorScheme: mode === 'system' ? 'light dark' : mode,
    warnings: [
      ...wrong.map((field) => ({ type: 'warning', key: 'THEME_VALUE_UNUSABLE', field }) as const),
      ...corrections.map(
        (one) => ({ type: 'warning', key: 'THEME_COLOR_CORRECTED', ...one }) as const,
      ),
    ],
  };
}

/** The policy follows the configuration, so that a logo of it may be on any host (`scripts/hosting/policySources.mjs`). */
function readSite(win: Window, theme: unknown): ReadTheme {
  return read(theme, { page: win.document.baseURI, isAllowed: () => true });
}

function read(theme: unknown, rule: LogoRule): ReadTheme {
  return theme === undefined ? { theme: {}, wrong: [] } : readTheme(theme, rule);
}

/** Paints the page in the layers as they are, and again whenever the device turns dark or light. */
function paint(win: Window): Correction[] {
  if (!isFollowing) {
    isFollowing = true;
    layers.address = readAddress(win.location.search);
    const device = win.matchMedia('(prefers-color-scheme: light)');
    device.addEventListener('change', () => paintTheme(win, mergeThemes(layers)));
  }
  return paintTheme(win, mergeThemes(layers));
}

/** The mode in the address. In a frame it is the host's first one, who says it by messages too. */
function readAddress(search: string): ThemeLayers['address'] {
  const query = new URLSearchParams(search);
  const mode = query.has('embed') ? undefined : query.get('theme');
  return (['dark', 'light', 'system'] as const).find((one) => one === mode);
}

function describe({ field, token, scheme, given, used }: Correction): string {
  return `config.json: ${field} is ${given}; ${scheme} pages use ${used} as --ap-${token}, which has enough contrast.`;
}
