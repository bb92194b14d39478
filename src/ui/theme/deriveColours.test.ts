import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeContrast } from '~/lib/colour/contrast';
import { toOklch } from '~/lib/colour/oklch';
import { type Colours, deriveColours, listOwn } from './deriveColours';
import { controlPairs, fillPairs, textPairs } from './pairs';
import type { Theme } from './theme';
import { colourNames } from './tokens';

const schemes = ['dark', 'light'] as const;

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** The pairs that a person could not tell apart. */
function listFaint(colours: Colours): string[] {
  return [...controlPairs, ...textPairs, ...fillPairs].flatMap(({ colour: name, grounds, need }) =>
    grounds
      .filter((ground) => computeContrast(colours[name], colours[ground]) < need)
      .map((ground) => `${name} ${colours[name]} on ${ground} ${colours[ground]}, ${need}`),
  );
}

test.each(schemes)('the page’s own %s colours hold every pair and are not changed', (scheme) => {
  expect(deriveColours({}, scheme)).toEqual({ colours: listOwn(scheme), corrections: [] });
  expect(listFaint(listOwn(scheme))).toEqual([]);
});

test('200 random accents hold every pair in both schemes', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      for (const scheme of schemes) {
        expect(listFaint(deriveColours({ accent }, scheme).colours)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

test('random accents on random backgrounds, and any variables, hold every pair in both schemes', () => {
  const own = fc.dictionary(fc.constantFrom(...colourNames), colour, { maxKeys: 12 });
  const theme = fc.record(
    { accent: colour, background: colour, variables: fc.record({ dark: own, light: own }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(theme, (wish) => {
      for (const scheme of schemes) {
        expect(listFaint(deriveColours(wish, scheme).colours)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

test('a button bears its text with and without the mouse, whatever a site wishes of all three', () => {
  const wishes = fc.record({ accent: colour, 'accent-ink': colour, 'accent-strong': colour });
  fc.assert(
    fc.property(wishes, (wish) => {
      for (const scheme of schemes) {
        const { colours } = deriveColours({ variables: { [scheme]: wish } }, scheme);
        expect(listFaint(colours)).toEqual([]);
      }
    }),
    {
      numRuns: 500,
      // An ink of middle lightness, which white and no black can be read on.
      examples: [[{ accent: '#f1cf45', 'accent-ink': '#961dc0', 'accent-strong': '#000000' }]],
    },
  );
});

test('a correction keeps the hue, and moves no further than it must', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom(...schemes), (accent, scheme) => {
      const { colours, corrections } = deriveColours({ accent }, scheme);
      const [before, after] = [toOklch(accent), toOklch(colours.accent)];
      fc.pre(before.c > 0.04 && after.c > 0.04);
      const turn = Math.abs(before.h - after.h);
      expect(Math.min(turn, 360 - turn)).toBeLessThan(4);
      const isTold = corrections.some(({ token }) => token === 'primary');
      expect(isTold).toBe(colours.accent !== accent);
    }),
    { numRuns: 200 },
  );
});

test('the same theme has the same colours', () => {
  const theme: Theme = { accent: '#e11d48', background: '#101020' };
  expect(deriveColours(theme, 'dark')).toEqual(deriveColours(theme, 'dark'));
});

test('an accent that can be told and read stays as it is, and is not reported', () => {
  const { colours, corrections } = deriveColours({ accent: '#ffb020' }, 'dark');
  expect(colours).toMatchObject({ accent: '#ffb020', 'accent-text': '#ffb020' });
  expect(corrections).toEqual([]);
});

test('one that cannot be told is reported with both values, in each scheme by itself', () => {
  const { colours, corrections } = deriveColours({ accent: '#1e3a8a' }, 'dark');
  expect(corrections).toEqual([
    {
      field: 'theme.accent',
      token: 'primary',
      scheme: 'dark',
      given: '#1e3a8a',
      used: colours.accent,
    },
    {
      field: 'theme.accent',
      token: 'primary-text',
      scheme: 'dark',
      given: '#1e3a8a',
      used: colours['accent-text'],
    },
  ]);
  expect(deriveColours({ accent: '#1e3a8a' }, 'light').corrections).toEqual([]);
});

test('a background gives its neutral colours, in the scheme that it belongs to', () => {
  const theme: Theme = { background: '#15102a' };
  const dark = deriveColours(theme, 'dark');
  expect(dark.colours.canvas).toBe('#15102a');
  expect(toOklch(dark.colours.surface).h).toBeCloseTo(toOklch('#15102a').h, -1);
  const light = deriveColours(theme, 'light');
  expect(toOklch(light.colours.canvas).l).toBeGreaterThan(0.9);
  expect([...dark.corrections, ...light.corrections]).toEqual([]);
  expect(deriveColours({ ...theme, mode: 'light' }, 'light').corrections).toMatchObject([
    { field: 'theme.background', given: '#15102a' },
  ]);
});

test('cards stand apart from a black background, and from a white one by their lines', () => {
  const black = deriveColours({ background: '#000000' }, 'dark').colours;
  expect(computeContrast(black.surface, black.canvas)).toBeGreaterThan(1.05);
  const white = deriveColours({ background: '#ffffff' }, 'light').colours;
  expect(white.surface).toBe('#ffffff');
  expect(computeContrast(white.line, white.canvas)).toBeGreaterThan(1.15);
});

test('a variable outranks what would follow from accent and background', () => {
  const variables = { dark: { focus: '#00ff88', surface: '#201830' } };
  const { colours } = deriveColours(
    { accent: '#e11d48', background: '#15102a', variables },
    'dark',
  );
  expect(colours).toMatchObject({ focus: '#00ff88', surface: '#201830' });
});

test('white text stays on a fill that bears it nearly', () => {
  const { colours } = deriveColours({ accent: '#6366f1' }, 'dark');
  expect(colours['accent-ink']).toBe('#ffffff');
  expect(Math.abs(toOklch(colours.accent).l - toOklch('#6366f1').l)).toBeLessThan(0.03);
  expect(deriveColours({ accent: '#facc15' }, 'dark').colours['accent-ink']).not.toBe('#ffffff');
});
