import { toIsolated } from '~/assetpay/parse/isolatedText';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { formatLineSum } from '~/lib/formatLineSum';
import { formatNumber } from '~/lib/language/formatNumber';
import { formatUsd } from '~/lib/money';
import { describeSpecialInFull } from './describeSpecial';
import type { ReviewLine } from './review';
import { reviewWords } from './reviewWords';

const words = reviewWords.line;

/** The texts of a review line. */
export type LineText = {
  /** `FT · 0.2543 · 3 × $0.15` */
  facts: string;
  /** The value of all its units: `$10.75`; under a cent with all its digits. */
  sum: string;
  market: string;
  ratio: string | undefined;
  /** The offer at the time of picking, if it has changed. */
  change: { hint: string; was: string; tone: 'good' | 'warn' } | undefined;
  specials: string;
};

export function describeLine(line: ReviewLine): LineText {
  const { item, amount, seenPrice, specials } = line;
  const { exterior, wear, type, marketPrice, offer } = item;
  const each = amount > 1 && offer && words.each(formatNumber(amount), formatUsd(offer.price));
  const facts = [
    exterior && toIsolated(toShortExterior(exterior)),
    wear && toShortWear(wear),
    each,
  ];
  const known = facts.filter((fact) => typeof fact === 'string' && fact !== '');
  const ratio = computeOfferRatio(item);
  return {
    facts: known.length > 0 ? known.join(' · ') : (type ?? ''),
    sum: formatLineSum(offer?.price ?? 0, amount),
    market: marketPrice === undefined ? words.noMarket : words.market(formatUsd(marketPrice)),
    ratio: ratio === undefined ? undefined : words.ratio(ratio),
    change: seenPrice === undefined ? undefined : describeChange(seenPrice, offer?.price ?? 0),
    specials: specials.map(describeSpecialInFull).join(' · '),
  };
}

function describeChange(seenPrice: number, price: number) {
  const hasFallen = price < seenPrice;
  return {
    hint: hasFallen ? words.fell : words.rose,
    was: words.was(formatUsd(seenPrice)),
    tone: hasFallen ? ('warn' as const) : ('good' as const),
  };
}
