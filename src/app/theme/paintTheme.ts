import { type Colours, type Correction, deriveColours } from '~/ui/theme/deriveColours';
import type { Theme } from '~/ui/theme/theme';
import { colourNames, colourTokens, type Scheme } from '~/ui/theme/tokens';
import { showMode } from './showMode';

/**
 * Dresses a document. Values are set by `style.setProperty` alone, which the page's policy allows. Answers the corrections in the schemes that the page can have.
 */
export function paintTheme(win: Window, theme: Theme): Correction[] {
  const { document } = win;
  const { mode = 'system' } = theme;
  const derived = { dark: deriveColours(theme, 'dark'), light: deriveColours(theme, 'light') };
  showMode(document, mode);
  const scheme = toScheme(win, mode);
  const { style, dataset } = document.documentElement;
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) style.removeProperty(`--ap-${name}`);
    else style.setProperty(`--ap-${name}`, value);
  };
  const { colours } = derived[scheme];
  // All of them: `index.html` may have been stamped with other ones.
  for (const name of colourNames) set(colourTokens[name].name, colours[name]);
  set('radius', theme.radius);
  set('font', theme.font);
  set('logo', theme.logo && `url("${theme.logo}")`);
  if (theme.logo === undefined) delete dataset.logo;
  else {
    dataset.logo = '';
    measureLogo(win, theme.logo);
  }
  paintBars(document, (bar) => derived[mode === 'system' ? bar : mode].colours);
  const shown = mode === 'system' ? (['dark', 'light'] as const) : [mode];
  return shown.flatMap((one) => derived[one].corrections);
}

/** Makes the place of a logo as wide as the logo: a square one would leave a gap before the title. */
function measureLogo({ document }: Window, address: string): void {
  const { style } = document.documentElement;
  const picture = document.createElement('img');
  picture.onload = () => {
    const ratio = picture.naturalWidth / picture.naturalHeight;
    if (ratio > 0 && style.getPropertyValue('--ap-logo').includes(address))
      style.setProperty('--logo-ratio', String(ratio));
  };
  style.removeProperty('--logo-ratio');
  picture.src = address;
}

function toScheme(win: Window, mode: Scheme | 'system'): Scheme {
  if (mode !== 'system') return mode;
  return win.matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** The bars of the browser around the page: one `meta` for each scheme of the device. */
function paintBars(document: Document, find: (device: Scheme) => Colours): void {
  for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
    const device = meta.getAttribute('media')?.includes('dark') ? 'dark' : 'light';
    meta.setAttribute('content', find(device).canvas);
  }
}
