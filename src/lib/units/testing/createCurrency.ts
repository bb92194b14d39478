import type { Currency } from '~/lib/units/currency';

/** 1.63 coins for one USD. */
export function createCurrency(fields: Partial<Currency> = {}): Currency {
  return {
    unit: 'coins',
    symbol: undefined,
    rate: '1.63',
    decimals: 2,
    rounding: 'floor',
    show: 'both',
    bonus: undefined,
    asOf: undefined,
    ...fields,
  };
}
