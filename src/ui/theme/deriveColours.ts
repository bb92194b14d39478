import { computeContrast, computeLeastContrast, moveToContrast } from '~/lib/colour/contrast';
import { mix, toHex, toOklch } from '~/lib/colour/oklch';
import { controlPairs, fillPairs, groundNeeds, textNeed, textPairs } from './pairs';
import type { Theme } from './theme';
import { type ColourName, colourNames, colourTokens, type Scheme } from './tokens';

/** A colour of a site that could not stay as it is: `given` and `used`, of `token` in `scheme`. `field` as in `readTheme`. */
export type Correction = {
  field: string;
  token: string;
  scheme: Scheme;
  given: string;
  used: string;
};

/** Every colour of one scheme as `#rrggbb`. */
export type Colours = Record<ColourName, string>;

/** The colour that is furthest from the grounds of a scheme, and the way to it: 1 is lighter, 0 darker. */
const poles = {
  dark: { text: '#ffffff', to: 1, away: 0 },
  light: { text: '#000000', to: 0, away: 1 },
} as const;

const neutrals = ['surface', 'raised', 'well', 'line', 'line-strong', 'badge'] as const;
const inks = ['ink', 'surface-ink', 'ink-soft', 'ink-faint', 'badge-ink'] as const;

/** Chroma that neutral colours and inks have at most: more would compete with the colours of rarities. */
const mostNeutralChroma = 0.05;
const mostInkChroma = 0.02;

/** Lightness by which cards may fall below the page's own: they stay apart from a black background. */
const mostFall = 0.04;

/** The share of a colour in the soft ground that is named after it. */
const softShare = 0.14;

/** Chroma that a background has at most in the scheme that it does not belong to: light grounds take a tint sooner. */
const mostTint = { dark: 0.02, light: 0.006 } as const;

/** Contrast with the text of a scheme below which a background belongs to the other one. */
const ownContrast = 3;

/** Lightness by which a fill may be moved so that it bears white text. */
const whiteNudge = 0.03;

/** Lightness between a button and the same one under the mouse. */
const hoverStep = 0.06;

/** Lightness of dark text on a light fill. */
const darkInk = { l: 0.16, c: 0.03 };

/**
 * The colours of a theme in one scheme, and those of the site that were corrected. Lightness alone is moved, no further than
 * the pairs ask for (`pairs.ts`), and the same theme always has the same colours.
 */
export function deriveColours(
  theme: Theme,
  scheme: Scheme,
): { colours: Colours; corrections: Correction[] } {
  const wishes = { ...theme.variables?.[scheme] };
  const accent = wishes.accent ?? theme.accent;
  const background = wishes.canvas ?? theme.background;
  const colours = listOwn(scheme);
  if (background !== undefined) follow(colours, toGround(background, scheme), scheme);
  if (accent !== undefined) {
    for (const name of ['accent', 'accent-text', 'focus'] as const) colours[name] = accent;
  }
  Object.assign(colours, wishes);
  if (background !== undefined) colours.canvas = toGround(background, scheme);
  const { text, away } = poles[scheme];
  for (const name of colourNames) {
    const need = groundNeeds[name];
    if (need) colours[name] = moveToContrast(colours[name], { grounds: [text], need, to: away });
  }
  for (const [soft, colour] of softs) {
    const isNew = background !== undefined || (soft === 'accent-soft' && accent !== undefined);
    if (isNew && wishes[soft] === undefined) {
      colours[soft] = mix(colours[colour], colours.surface, softShare);
    }
  }
  for (const { colour, grounds, need } of [...controlPairs, ...textPairs]) {
    const on = grounds.map((ground) => colours[ground]);
    colours[colour] = moveToContrast(colours[colour], { grounds: on, need, to: poles[scheme].to });
  }
  if (accent !== undefined) chooseFill(colours, wishes);
  for (const { colour, grounds } of fillPairs) {
    const [fill = colour] = grounds;
    colours[colour] = toInk(colours[colour], colours[fill]);
  }
  colours['accent-strong'] = toHover(colours['accent-strong'], colours['accent-ink']);
  return { colours, corrections: listCorrections(theme, scheme, colours) };
}

const softs = [
  ['accent-soft', 'accent'],
  ['warn-soft', 'warn'],
  ['bad-soft', 'bad'],
] as const;

/** The page's own colours in a scheme. */
export function listOwn(scheme: Scheme): Colours {
  const colours: Partial<Colours> = {};
  for (const name of colourNames) colours[name] = colourTokens[name][scheme];
  if (!isWhole(colours)) throw new Error('A token has no name.');
  return colours;
}

function isWhole(colours: Partial<Colours>): colours is Colours {
  return colourNames.every((name) => colours[name] !== undefined);
}

/** A background as the scheme can have it: one of the other scheme gives its hue alone. */
function toGround(background: string, scheme: Scheme): string {
  const { text, away } = poles[scheme];
  if (computeContrast(background, text) >= ownContrast) {
    return moveToContrast(background, { grounds: [text], need: groundNeeds.canvas ?? 7, to: away });
  }
  const { c, h } = toOklch(background);
  const { l } = toOklch(colourTokens.canvas[scheme]);
  return toHex({ l, c: Math.min(c, mostTint[scheme]), h });
}

/** Moves the neutral colours and the inks along with the background, into its hue. Cards follow it, and the rest follows cards. */
function follow(colours: Colours, canvas: string, scheme: Scheme): void {
  const { canvas: ownCanvas, surface: ownSurface } = colours;
  const { l: ground, c, h } = toOklch(canvas);
  const lift = toOklch(ownSurface).l;
  const least = scheme === 'dark' ? lift - mostFall : 0;
  const surface = Math.min(Math.max(ground + lift - toOklch(ownCanvas).l, least), 1);
  for (const name of neutrals) {
    const l = surface + toOklch(colours[name]).l - lift;
    colours[name] = toHex({ l, c: Math.min(c, mostNeutralChroma), h });
  }
  for (const name of inks) {
    const { l } = toOklch(colours[name]);
    colours[name] = toHex({ l, c: Math.min(c, mostInkChroma), h });
  }
}

/** Decides for white or dark text on the accent, and for its colour under the mouse. */
function chooseFill(colours: Colours, wishes: Partial<Colours>): void {
  const isTold = (fill: string) =>
    controlPairs.every(
      ({ colour, grounds, need }) =>
        colour !== 'accent' ||
        computeLeastContrast(
          fill,
          grounds.map((ground) => colours[ground]),
        ) >= need,
    );
  const { accent } = colours;
  const { l, c, h } = toOklch(accent);
  const nudged = moveToContrast(accent, { grounds: ['#ffffff'], need: textNeed, to: 0 });
  const bearsWhite = l - toOklch(nudged).l <= whiteNudge && isTold(nudged);
  if (bearsWhite) colours.accent = nudged;
  if (wishes['accent-ink'] === undefined) {
    colours['accent-ink'] = bearsWhite
      ? '#ffffff'
      : toHex({ l: darkInk.l, c: Math.min(c, darkInk.c), h });
  }
  if (wishes['accent-strong'] !== undefined) return;
  const ink = toInk(colours['accent-ink'], colours.accent);
  const step = toOklch(ink).l < 0.5 ? hoverStep : -hoverStep;
  const base = toOklch(colours.accent);
  const steps = [step, -step].map((by) => toHex({ ...base, l: base.l + by }));
  colours['accent-strong'] =
    steps.find((fill) => isTold(fill) && computeContrast(fill, ink) >= textNeed) ?? colours.accent;
}

/** A text on a fill: as it is if it can be read, else moved towards white or black, whichever is further from the fill. */
function toInk(ink: string, fill: string): string {
  if (computeContrast(ink, fill) >= textNeed) return ink;
  return moveToContrast(ink, { grounds: [fill], need: textNeed, to: selectPole(fill) });
}

/** A fill that takes the place of another below the same text. */
function toHover(fill: string, ink: string): string {
  if (computeContrast(fill, ink) >= textNeed) return fill;
  return moveToContrast(fill, { grounds: [ink], need: textNeed, to: selectPole(ink) });
}

/** White or black, whichever is further from a colour: one of them always has contrast enough for text. */
function selectPole(colour: string): 0 | 1 {
  return computeContrast('#ffffff', colour) > computeContrast('#000000', colour) ? 1 : 0;
}

/** Compares the colours that a site has named with those that the scheme has got. */
function listCorrections(theme: Theme, scheme: Scheme, colours: Colours): Correction[] {
  const { accent, background, mode = 'system', variables } = theme;
  const given: [field: string, name: ColourName, wish: string | undefined][] = [
    ['theme.accent', 'accent', accent],
    ['theme.accent', 'accent-text', accent],
    // Of a page that has both schemes, a background belongs to one, and gives the other its hue.
    [
      'theme.background',
      'canvas',
      mode === scheme || fitsNone(background) ? background : undefined,
    ],
  ];
  const wishes = variables?.[scheme] ?? {};
  const isFree = ([, name]: (typeof given)[number]) => wishes[name] === undefined;
  const named = colourNames.map((name): (typeof given)[number] => {
    const field = `theme.variables.${scheme}.${colourTokens[name].name}`;
    return [field, name, wishes[name]];
  });
  return [...given.filter(isFree), ...named].flatMap(([field, name, wish]) => {
    const used = colours[name];
    if (wish === undefined || wish === used) return [];
    return [{ field, token: colourTokens[name].name, scheme, given: wish, used }];
  });
}

function fitsNone(background: string | undefined): boolean {
  if (background === undefined) return false;
  return (['dark', 'light'] as const).every(
    (scheme) => toGround(background, scheme) !== background,
  );
}
