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
  /** `unit` takes USD out of sight on cards and in the basket, never where something is confirmed. */
  show: 'both' | 'unit';
  /** The part that the site adds, as a decimal: `0.05` is 5 %. */
  bonus: string | undefined;
  /** The time of the rate, ms since 1970. */
  asOf: number | undefined;
};

/**
 * A form of a sum on a card: for the eye; the number alone, where there is no room; for the ear, with its USD; or its USD
 * on a line above another text, where the site shows both.
 */
export type MoneyForm = 'seen' | 'short' | 'said' | 'above';

/** `dollars` is the sum as it is written in USD. `wrap` puts a sum into its sentence, as “from $10.75”, or answers the text below. */
type WriteMoney = (
  usd: number,
  dollars: string,
  form: MoneyForm,
  wrap: (sum: string) => string,
) => string;

export type SiteCurrency = {
  /** The unit of the site; `undefined` if it counts in USD. */
  currency: Currency | undefined;
  /** It comes with the currency, so that cards of other sites load no code for it. */
  write?: WriteMoney | undefined;
};

/** Changed by `changeCurrency`. */
export const siteCurrency = createStore<SiteCurrency>({ currency: undefined });

/** A sum on a card, in the unit of the site. */
export const writeSiteMoney: WriteMoney = (usd, dollars, form, wrap) =>
  siteCurrency.get().write?.(usd, dollars, form, wrap) ?? wrap(dollars);
