/** The language that the page speaks. CONTRIBUTING.md says what a second one takes (A new language). */
export const language = 'en-US';

const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);
const percents = new Intl.NumberFormat(language, { style: 'percent' });

/** `1,000` */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `0.86` → `86%` */
export function formatPercent(ratio: number): string {
  return percents.format(ratio);
}

/** The plural form for `count`; `#` stands for the number: `{ one: '# item', other: '# items' }`. */
export function formatCount(count: number, forms: { one: string; other: string }): string {
  const form = plurals.select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', formatNumber(count));
}
