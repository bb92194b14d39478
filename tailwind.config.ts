import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';

/** A value for both colour schemes, or one each for dark and light. */
type Token = string | { dark: string; light: string };

/**
 * All design tokens, by the part of Tailwind's theme that makes utilities of them. `accent` is written `var(--accent)` in
 * style sheets and `bg-accent`, `text-accent`, `outline-accent` … in components.
 */
export const tokens = {
  colors: {
    canvas: { dark: '#0c0e13', light: '#f3f4f7' },
    surface: { dark: '#14171e', light: '#ffffff' },
    raised: { dark: '#1e222c', light: '#eceff4' },
    well: { dark: '#0a0c10', light: '#e6e9ef' },
    line: { dark: '#232833', light: '#e0e4eb' },
    'line-strong': { dark: '#3a4150', light: '#c3cad6' },
    ink: { dark: '#f1f3f7', light: '#12151b' },
    'ink-soft': { dark: '#a9b1bf', light: '#4c5564' },
    'ink-faint': { dark: '#8b94a5', light: '#626c7d' },
    accent: { dark: '#3fe0a1', light: '#067a50' },
    'accent-strong': { dark: '#66eab6', light: '#05633f' },
    'accent-ink': { dark: '#04150e', light: '#ffffff' },
    'accent-soft': { dark: '#12271f', light: '#e3f5ec' },
    focus: { dark: '#7cc4ff', light: '#0b63ce' },
    mark: { dark: '#ffd84d', light: '#ffe27a' },
    'mark-ink': '#1a1500',
    good: { dark: '#3fe0a1', light: '#067a50' },
    warn: { dark: '#ffc46b', light: '#8a5300' },
    'warn-soft': { dark: '#2a2114', light: '#fdf1dc' },
    bad: { dark: '#ff8f8f', light: '#b3261e' },
    'bad-soft': { dark: '#2c171a', light: '#fdeceb' },
    badge: { dark: '#2b3140', light: '#e4e8ef' },
    'badge-ink': { dark: '#f1f3f7', light: '#12151b' },
    'stat-trak': { dark: '#8a4216', light: '#f4c9ad' },
    souvenir: { dark: '#6b5900', light: '#f3df6b' },
    star: { dark: '#c79bff', light: '#7a3fc4' },
    'wear-fn': '#2f8fb0',
    'wear-mw': '#4caf50',
    'wear-ft': '#d7be47',
    'wear-ww': '#f08140',
    'wear-bs': '#e0483e',
  },
  opacity: {
    'rarity-glow': { dark: '26%', light: '20%' },
  },
} satisfies Record<string, Record<string, Token>>;

/** The declarations of all tokens in one colour scheme. */
function toDeclarations(scheme: 'dark' | 'light'): Record<string, string> {
  const all = Object.values<Record<string, Token>>(tokens).flatMap((group) =>
    Object.entries(group),
  );
  return Object.fromEntries(
    all.map(([name, token]) => [`--${name}`, typeof token === 'string' ? token : token[scheme]]),
  );
}

/** One part of Tailwind's theme: each utility reads its token's variable, so it follows the colour scheme. */
function toTheme(group: Record<string, Token>): Record<string, string> {
  return Object.fromEntries(Object.keys(group).map((name) => [name, `var(--${name})`]));
}

export default {
  theme: { extend: { colors: toTheme(tokens.colors), opacity: toTheme(tokens.opacity) } },
  plugins: [
    plugin(({ addBase }) =>
      addBase({
        ':root': { colorScheme: 'dark', ...toDeclarations('dark') },
        '@media (prefers-color-scheme: light)': {
          ':root:not([data-theme=dark])': { colorScheme: 'light', ...toDeclarations('light') },
        },
        // A host that embeds the page may decide against the device (`app/embedding/applyTheme.ts`).
        ':root[data-theme=light]': { colorScheme: 'light', ...toDeclarations('light') },
        // Paper is white.
        '@media print': { ':root': { colorScheme: 'light', ...toDeclarations('light') } },
      }),
    ),
  ],
} satisfies Config;
