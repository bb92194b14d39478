import { parseColour } from '~/lib/colour/parseColour';
import { parseUrl } from '~/lib/parseUrl';
import { readObject } from '~/lib/readObject';
import type { Mode, Theme } from './theme';
import { type ColourName, colourNames, colourTokens, plainTokens, type Scheme } from './tokens';

/** Addresses of pictures: `page` resolves paths, and `isAllowed` says of an origin if the policy lets it be asked. */
export type LogoRule = { page: string; isAllowed: (address: URL) => boolean };

/** The theme without the values that cannot be used, and their names: `theme.accent`, `theme.variables.dark.primary`. */
export type ReadTheme = { theme: Theme; wrong: string[] };

const modes: readonly Mode[] = ['dark', 'light', 'system'];

/** px of the largest corner, and of one rem. */
const mostRadius = 24;
const remPx = 16;

/** Families that a browser itself provides; any other name is written in quotes. */
const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-sans-serif']);

/** The page's own name of each public one. */
const ownNames = new Map<string, ColourName>(
  colourNames.map((name) => [colourTokens[name].name, name]),
);

/**
 * Reads a theme that somebody else wrote: a mode, or an object with `mode`, `accent`, `background`, `radius`, `font`, `logo`
 * and `variables` (docs/theming.md). Each value is read by itself and made anew of what was understood. A value that is not
 * understood counts as absent, and is named. Keys that no theme has are ignored, but for tokens: those are misspelt.
 */
export function readTheme(value: unknown, logoRule: LogoRule): ReadTheme {
  const fields = readObject(value);
  const wrong: string[] = [];
  const read = <Value>(
    name: string,
    field: unknown,
    parse: (field: unknown) => Value | undefined,
  ): Value | undefined => {
    if (field === undefined) return undefined;
    const parsed = parse(field);
    if (parsed === undefined) wrong.push(name);
    return parsed;
  };
  if (fields === undefined) return { theme: { mode: read('theme', value, parseMode) }, wrong };
  const readColours = (scheme: Scheme, given: unknown) => {
    const place = `theme.variables.${scheme}`;
    const colours: Partial<Record<ColourName, string>> = {};
    for (const [key, field] of Object.entries(read(place, given, readObject) ?? {})) {
      const name = ownNames.get(key.replace(/^--ap-/, ''));
      const colour = read(`${place}.${key}`, field, (one) => (name ? parseColour(one) : undefined));
      if (name !== undefined && colour !== undefined) colours[name] = colour;
    }
    return colours;
  };
  const variables = read('theme.variables', fields.variables, readObject);
  const theme = {
    mode: read('theme.mode', fields.mode, parseMode),
    accent: read('theme.accent', fields.accent, parseColour),
    background: read('theme.background', fields.background, parseColour),
    radius: read('theme.radius', fields.radius, parseRadius),
    font: read('theme.font', fields.font, parseFont),
    logo: read('theme.logo', fields.logo, (field) => parseLogo(field, logoRule)),
    variables: variables && {
      dark: readColours('dark', variables.dark),
      light: readColours('light', variables.light),
    },
  };
  return { theme, wrong };
}

function parseMode(value: unknown): Mode | undefined {
  return modes.find((mode) => mode === value);
}

/** A length in `px` or `rem`, from none to 24 px. */
function parseRadius(value: unknown): string | undefined {
  const [, size, unit = 'px'] =
    /^(\d{1,2}(?:\.\d{1,4})?|\.\d{1,4})(px|rem)?$/.exec(typeof value === 'string' ? value : '') ??
    [];
  if (size === undefined || (value !== `${size}${unit}` && size !== '0')) return undefined;
  const px = Number(size) * (unit === 'rem' ? remPx : 1);
  return px <= mostRadius ? `${Number(size)}${unit}` : undefined;
}

/** Names of families, with or without quotes. The page's own families follow, for characters that these do not have. */
function parseFont(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 200) return undefined;
  const families = value.split(',').map((family) => {
    const [, , name] = /^(["']?)([A-Za-z][A-Za-z0-9 _-]{0,60})\1$/.exec(family.trim()) ?? [];
    if (name === undefined) return undefined;
    return generic.has(name) ? name : `"${name}"`;
  });
  if (families.includes(undefined) || families.length > 8) return undefined;
  return [...families, plainTokens.font].join(', ');
}

function parseLogo(value: unknown, { page, isAllowed }: LogoRule): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  const address = parseUrl(value, page);
  if (address === undefined || address.username || /["\\\s]/.test(address.href)) return undefined;
  const isWeb = address.protocol === 'https:' || address.origin === parseUrl(page)?.origin;
  return isWeb && isAllowed(address) ? address.href : undefined;
}
