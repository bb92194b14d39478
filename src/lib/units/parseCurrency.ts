import { readObject } from '~/lib/readObject';
import type { Currency } from './currency';

const isDecimal = (value: unknown, form: RegExp) =>
  typeof value === 'string' && form.test(value) && /[1-9]/.test(value);

const isName = (value: unknown, most: number) =>
  typeof value === 'string' && /^[^\s\p{C}]([^\p{C}]*\S)?$/u.test(value) && value.length <= most;

const isAbsent = (value: unknown) => value === undefined;

/** Says of each field of a currency if its value can be used. */
const rules: Record<keyof Currency, (value: unknown) => boolean> = {
  // Two sums in dollars beside each other would be told apart by nobody.
  unit: (value) => isName(value, 20) && value !== 'USD',
  symbol: (value) => isAbsent(value) || isName(value, 4),
  rate: (value) => isDecimal(value, /^\d{1,9}(\.\d{1,9})?$/),
  decimals: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 8,
  rounding: (value) => isAbsent(value) || value === 'floor' || value === 'half',
  show: (value) => isAbsent(value) || value === 'both' || value === 'unit',
  bonus: (value) => isAbsent(value) || isDecimal(value, /^(0\.\d{1,9}|1)$/),
  asOf: (value) => isAbsent(value) || (typeof value === 'string' && Date.parse(value) > 0),
};

/** The names of the fields that cannot be used: `currency.rate`, or `currency` for what has no fields at all. */
export function findWrongFields(value: unknown): string[] {
  if (value === undefined) return [];
  const fields = readObject(value);
  if (fields === undefined) return ['currency'];
  return Object.entries(rules)
    .filter(([field, isUsable]) => !isUsable(fields[field]))
    .map(([field]) => `currency.${field}`);
}

/** A currency without wrong fields, with its defaults; `undefined` for a wrong one as well as for none. */
export function parseCurrency(value: unknown): Currency | undefined {
  const fields = readObject(value);
  if (fields === undefined || findWrongFields(value).length > 0) return undefined;
  const { unit, symbol, rate, decimals, rounding, show, bonus, asOf } = fields;
  const toText = (text: unknown) => (text === undefined ? undefined : String(text));
  return {
    unit: String(unit),
    symbol: toText(symbol),
    rate: String(rate),
    decimals: Number(decimals),
    rounding: rounding === 'half' ? 'half' : 'floor',
    show: show === 'unit' ? 'unit' : 'both',
    bonus: toText(bonus),
    asOf: asOf === undefined ? undefined : Date.parse(String(asOf)),
  };
}
