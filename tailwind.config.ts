import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import {
  type ColourToken,
  colourTokens,
  plainTokens,
  radii,
  type Scheme,
} from './src/ui/theme/tokens';

/** Tokens that no site sets, by the part of Tailwind's theme that makes utilities of them. */
const ownTokens = {
  opacity: { 'rarity-glow': { dark: '26%', light: '20%' } },
} satisfies Record<string, Record<string, Record<Scheme, string>>>;

/** All design tokens, by the part of Tailwind's theme that makes utilities of them. */
export const tokens = { colors: colourTokens, ...ownTokens };

const colours = Object.entries<ColourToken>(colourTokens);
const parts = Object.keys(radii);

/** All colours in one scheme, under their public names (`--ap-`) or the page's own. */
function toDeclarations(scheme: Scheme, isPublic = true): Record<string, string> {
  const all = colours.map(([own, token]) => [
    isPublic ? `--ap-${token.name}` : `--${own}`,
    token[scheme],
  ]);
  const rest = Object.entries(ownTokens.opacity).map(([name, token]) => [
    `--${name}`,
    token[scheme],
  ]);
  return Object.fromEntries([...all, ...rest]);
}

/** The page's own names, which read the public tokens: a site that sets one of these changes the whole page. */
function toNames(): Record<string, string> {
  const plain = Object.entries(plainTokens);
  const corners = Object.entries(radii).map(([name, share]) => [
    `--radius-${name}`,
    share === 1 ? 'var(--ap-radius)' : `calc(var(--ap-radius) * ${Number(share.toFixed(4))})`,
  ]);
  return Object.fromEntries([
    ...plain.map(([name, value]) => [`--ap-${name}`, value]),
    ...corners,
    ...colours.map(([name, token]) => [`--${name}`, `var(--ap-${token.name})`]),
  ]);
}

/** One part of Tailwind's theme: each utility reads its token's variable, so it follows the colour scheme. */
function toTheme(names: string[], prefix = ''): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `var(--${prefix}${name})`]));
}

export default {
  theme: {
    extend: {
      colors: toTheme(Object.keys(colourTokens)),
      // A fill that is told from its ground may be too faint to read: `text-accent` is the accent as text.
      textColor: { accent: 'var(--accent-text)' },
      opacity: toTheme(Object.keys(ownTokens.opacity)),
      borderRadius: toTheme(parts, 'radius-'),
    },
  },
  plugins: [
    plugin(({ addBase }) =>
      addBase({
        ':root': { colorScheme: 'dark', ...toDeclarations('dark'), ...toNames() },
        '@media (prefers-color-scheme: light)': {
          ':root:not([data-theme=dark])': { colorScheme: 'light', ...toDeclarations('light') },
        },
        // A site or a host decides against the device (`app/theme/showMode.ts`).
        ':root[data-theme=light]': { colorScheme: 'light', ...toDeclarations('light') },
        // Paper is white, whatever a site has set.
        '@media print': { ':root': { colorScheme: 'light', ...toDeclarations('light', false) } },
      }),
    ),
  ],
} satisfies Config;
