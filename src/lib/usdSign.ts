import { perLanguage } from '~/lib/language/currentLanguage';

const getParts = perLanguage((locale) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  })
    .formatToParts(1)
    // As in prices (money.ts).
    .map(({ type, value }) => ({ type, value: value.replace('US$', '$') })),
);

/** The sign of USD as the language writes it, and its side of the number: `$10`, `10 $`. */
export function readUsdSign(): { sign: string; isBehind: boolean } {
  const kinds = getParts().filter(({ type }) => type === 'currency' || type === 'integer');
  const sign = kinds.find(({ type }) => type === 'currency')?.value ?? '$';
  return { sign, isBehind: kinds[0]?.type === 'integer' };
}

/** USD with `digits` in the place of the number: `$1`, `1 $`, `$…`. */
export function writeUsd(digits: string): string {
  return getParts()
    .map(({ type, value }) => (type === 'integer' ? digits : value))
    .join('');
}
