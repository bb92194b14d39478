/** The two colour schemes of the page. */
export type Scheme = 'dark' | 'light';

/** A colour token: its public name behind `--ap-`, and its value in each scheme as `#rrggbb`. */
export type ColourToken = { name: string; dark: string; light: string };

/**
 * All colours, by the name that style sheets (`var(--accent)`) and utilities (`bg-accent`) use. A site sets the public
 * name, and the page's own name reads it.
 */
export const colourTokens = {
  canvas: { name: 'background', dark: '#0c0e13', light: '#f3f4f7' },
  surface: { name: 'card', dark: '#14171e', light: '#ffffff' },
  raised: { name: 'muted', dark: '#1e222c', light: '#eceff4' },
  well: { name: 'well', dark: '#0a0c10', light: '#e6e9ef' },
  line: { name: 'border', dark: '#232833', light: '#e0e4eb' },
  'line-strong': { name: 'input', dark: '#3a4150', light: '#c3cad6' },
  ink: { name: 'foreground', dark: '#f1f3f7', light: '#12151b' },
  'surface-ink': { name: 'card-foreground', dark: '#f1f3f7', light: '#12151b' },
  'ink-soft': { name: 'muted-foreground', dark: '#a9b1bf', light: '#4c5564' },
  'ink-faint': { name: 'faint-foreground', dark: '#8b94a5', light: '#626c7d' },
  accent: { name: 'primary', dark: '#3fe0a1', light: '#067a50' },
  'accent-ink': { name: 'primary-foreground', dark: '#04150e', light: '#ffffff' },
  'accent-strong': { name: 'primary-hover', dark: '#66eab6', light: '#05633f' },
  'accent-text': { name: 'primary-text', dark: '#3fe0a1', light: '#067a50' },
  'accent-soft': { name: 'primary-soft', dark: '#12271f', light: '#e3f5ec' },
  focus: { name: 'ring', dark: '#7cc4ff', light: '#0b63ce' },
  mark: { name: 'mark', dark: '#ffd84d', light: '#ffe27a' },
  'mark-ink': { name: 'mark-foreground', dark: '#1a1500', light: '#1a1500' },
  good: { name: 'good', dark: '#3fe0a1', light: '#067a50' },
  warn: { name: 'warn', dark: '#ffc46b', light: '#8a5300' },
  'warn-soft': { name: 'warn-soft', dark: '#2a2114', light: '#fdf1dc' },
  bad: { name: 'bad', dark: '#ff8f8f', light: '#b3261e' },
  'bad-soft': { name: 'bad-soft', dark: '#2c171a', light: '#fdeceb' },
  badge: { name: 'badge', dark: '#2b3140', light: '#e4e8ef' },
  'badge-ink': { name: 'badge-foreground', dark: '#f1f3f7', light: '#12151b' },
  'stat-trak': { name: 'stat-trak', dark: '#8a4216', light: '#f4c9ad' },
  souvenir: { name: 'souvenir', dark: '#6b5900', light: '#f3df6b' },
  star: { name: 'star', dark: '#c79bff', light: '#7a3fc4' },
  'wear-fn': { name: 'wear-fn', dark: '#2f8fb0', light: '#2f8fb0' },
  'wear-mw': { name: 'wear-mw', dark: '#4caf50', light: '#4caf50' },
  'wear-ft': { name: 'wear-ft', dark: '#d7be47', light: '#d7be47' },
  'wear-ww': { name: 'wear-ww', dark: '#f08140', light: '#f08140' },
  'wear-bs': { name: 'wear-bs', dark: '#e0483e', light: '#e0483e' },
} satisfies Record<string, ColourToken>;

export type ColourName = keyof typeof colourTokens;

/** The page's own names of all colours. */
export const colourNames: readonly ColourName[] = listNames(colourTokens);

function listNames<Table extends object>(table: Table): Extract<keyof Table, string>[] {
  const names: Extract<keyof Table, string>[] = [];
  for (const name in table) names.push(name);
  return names;
}

/** Tokens that are alike in both schemes, by their public names. A site sets them as `radius`, `font` and `logo`. */
export const plainTokens = {
  logo: 'none',
  radius: '0.75rem',
  font: 'ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
};

/** The parts of the radius that corners have, from a badge to a dialog; `xl` is that of a card. */
export const radii = {
  sm: 1 / 3,
  md: 1 / 2,
  lg: 2 / 3,
  field: 5 / 6,
  xl: 1,
  panel: 7 / 6,
  '2xl': 4 / 3,
  dialog: 5 / 3,
};
