import { toIsolated } from '~/assetpay/parse/isolatedText';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { describeTerm } from '~/items/termWords';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { formatLineSum } from '~/lib/formatLineSum';
import { formatPercent } from '~/lib/language/formatNumber';
import { joinShort } from '~/lib/language/joinShort';
import { splitMessage } from '~/lib/language/splitMessage';
import { formatUsd } from '~/lib/money';
import { describeSpecialInFull } from './describeSpecial';
import type { ReviewLine } from './review';
import { reviewWords } from './reviewWords';

const words = reviewWords.line;

/** An old price, and what screen readers hear before and after it. */
type LineChange = { before: string; was: string; after: string; tone: 'good' | 'warn' };

/** The texts of a review line. */
export type LineText = {
  /** `FT · 0.2543 · 3 × $0.15` */
  facts: string;
  /** The value of all its units: `$10.75`; under a cent with all its digits. */
  sum: string;
  market: string;
  ratio: string | undefined;
  /** The offer at the time of picking, if it has changed. */
  change: LineChange | undefined;
  specials: string;
};

export function describeLine(line: ReviewLine): LineText {
  const { item, amount, seenPrice, specials } = line;
  const { exterior, wear, type, marketPrice, offer } = item;
  const each = amount > 1 && offer && words.each({ count: amount, price: formatUsd(offer.price) });
  const facts = [
    exterior && toIsolated(toShortExterior(exterior)),
    wear && toShortWear(wear),
    each,
  ];
  const ratio = computeOfferRatio(item);
  return {
    facts: joinShort(facts) || describeTerm(type ?? ''),
    sum: formatLineSum(offer?.price ?? 0, amount),
    market: marketPrice === undefined ? words.noMarket : describeMarket(marketPrice, amount),
    ratio: ratio === undefined ? undefined : words.ratio({ percent: formatPercent(ratio) }),
    change: seenPrice === undefined ? undefined : describeChange(seenPrice, offer?.price ?? 0),
    specials: joinShort(specials.map(describeSpecialInFull)),
  };
}

/** Of as many units as the sum that it stands below. */
function describeMarket(marketPrice: number, amount: number): string {
  const price = amount > 1 ? formatLineSum(marketPrice, amount) : formatUsd(marketPrice);
  return words.market({ price });
}

function describeChange(seenPrice: number, price: number): LineChange {
  const hasFallen = price < seenPrice;
  const [before, after] = splitMessage((was) => (hasFallen ? words.fell : words.rose)({ was }));
  const was = words.was({ price: formatUsd(seenPrice) });
  return { before, was, after, tone: hasFallen ? 'warn' : 'good' };
}
