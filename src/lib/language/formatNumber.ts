import { perLanguage } from './currentLanguage';

export const getPluralRules = perLanguage((locale) => new Intl.PluralRules(locale));
export const getNumberFormat = perLanguage((locale) => new Intl.NumberFormat(locale));

const getPercentFormat = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent' }),
);

/** `1,000` */
export function formatNumber(value: number): string {
  return getNumberFormat().format(value);
}

/** `0.86` → `86%` */
export function formatPercent(ratio: number): string {
  return getPercentFormat().format(ratio);
}
