import { discretion, hidden } from '~/lib/discretion';
import { perLanguage } from '~/lib/language/currentLanguage';
import { remember } from '~/lib/remember';
import type { Currency } from './currency';
import { toSubUnits } from './toSubUnits';

type Writer = (subUnits: bigint) => string;

const getWriters = perLanguage((locale) =>
  remember((currency: Currency) => createWriter(locale, currency)),
);

const getNamed = perLanguage((locale) =>
  remember((currency: Currency) => createNamed(locale, currency)),
);

/** Whole sub-units in the form of the language: `28.75 coins`, `€16.40`, `◈28.75`. */
export function formatSubUnits(subUnits: bigint, currency: Currency): string {
  return getWriters()(currency)(subUnits);
}

/** The same by the name or code of the unit, where its symbol is explained. */
export function formatNamedSubUnits(subUnits: bigint, currency: Currency): string {
  return getNamed()(currency)(subUnits);
}

const getRates = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 9 }),
);

const getPercents = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 7 }),
);

/** The units for one USD: `1.63`. */
export function formatRate({ rate }: Currency): string {
  return getRates().format(Number(rate));
}

/** The part that the site adds: `5%`; nothing without a bonus. */
export function formatBonus({ bonus }: Currency): string | undefined {
  return bonus === undefined ? undefined : getPercents().format(Number(bonus));
}

/** A sum in the unit of the site, which discretion keeps out of sight: `28.75 coins`. Cents that come to nothing are `< 0.01 coins`. */
export function formatUnits(cents: number, currency: Currency): string {
  if (discretion.get().isOn) return hidden;
  const subUnits = toSubUnits(cents, currency);
  return cents > 0 && subUnits === 0n
    ? `<\u00a0${formatSubUnits(1n, currency)}`
    : formatSubUnits(subUnits, currency);
}

function createWriter(locale: string, currency: Currency): Writer {
  const { unit, symbol, decimals } = currency;
  if (symbol === undefined) return createNamed(locale, currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: isCode(unit) ? unit : 'XXX',
    ...toDigits(decimals),
  });
  return (subUnits) =>
    format
      .formatToParts(toDecimal(subUnits, decimals))
      .map(({ type, value }) => (type === 'currency' ? symbol : value))
      .join('');
}

function createNamed(locale: string, { unit, decimals }: Currency): Writer {
  const style = isCode(unit) ? ({ style: 'currency', currency: unit } as const) : {};
  const format = new Intl.NumberFormat(locale, { ...style, ...toDigits(decimals) });
  const name = isCode(unit) ? '' : `\u00a0${unit}`;
  return (subUnits) => format.format(toDecimal(subUnits, decimals)) + name;
}

/** Of the form of ISO 4217, which is all that `Intl` asks for. */
function isCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function toDigits(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/** As text, since a float has too few digits for a large sum in small units. */
function toDecimal(subUnits: bigint, decimals: number): Intl.StringNumericLiteral {
  const digits = String(subUnits).padStart(decimals + 1, '0');
  const end = digits.length - decimals;
  const decimal = `${digits.slice(0, end)}.${digits.slice(end)}0`;
  return isNumeric(decimal) ? decimal : '0';
}

function isNumeric(text: string): text is Intl.StringNumericLiteral {
  return /^\d+\.\d+$/.test(text);
}
