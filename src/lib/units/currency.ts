import { createStore } from '~/lib/store/store';

/** The site's own unit: a second reading of sums that are USD everywhere else (docs/decisions/0044). */
export type Currency = {
  /** An ISO 4217 code such as `EUR`, or a name such as `coins`. */
  unit: string;
  /** Stands in place of a name or code. */
  symbol: string | undefined;
  /** Units for one USD, as a decimal: `1.63`. */
  rate: string;
  /** Places behind the decimal point that the site counts in. */
  decimals: number;
  rounding: 'floor' | 'half';
  /** `unit` takes USD out of sight in the basket, never where something is confirmed. */
  show: 'both' | 'unit';
  /** The part that the site adds, as a decimal: `0.05` is 5 %. */
  bonus: string | undefined;
  /** The time of the rate, ms since 1970. */
  asOf: number | undefined;
};

/** The unit of the site; `undefined` if it counts in USD. */
export const siteCurrency = createStore<{ currency: Currency | undefined }>({
  currency: undefined,
});

/** Changes the unit of the site. An equal one stays the same, as reviews ask about another. */
export function changeCurrency(currency: Currency | undefined): void {
  const isSame = JSON.stringify(currency) === JSON.stringify(siteCurrency.get().currency);
  if (!isSame) siteCurrency.set({ currency });
}
