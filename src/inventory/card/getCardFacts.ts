import type { Item } from '~/assetpay/inventory/item';
import { describeStack } from '~/inventory/stacks/stackMembers';
import { sumOffers } from '~/inventory/stacks/stackValue';
import { words } from '~/inventory/words';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { type ItemBadge, selectBadges } from '~/items/itemBadges';
import { type NameParts, toNameParts } from '~/items/itemNames';
import { describeTerm } from '~/items/termWords';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { perLanguage } from '~/lib/language/currentLanguage';
import { formatPercent } from '~/lib/language/formatNumber';
import { formatUsd } from '~/lib/money';
import { remember } from '~/lib/remember';
import { type SiteCurrency, siteCurrency } from '~/lib/units/currency';
import { describeCard, describeCardLabel, describeOffer, describeValue } from './cardText';

/** The texts on an item's card; `undefined` where it has nothing to say. */
export type CardFacts = NameParts & {
  label: string;
  description: string;
  badges: readonly ItemBadge[];
  offer: string;
  /** The offer to the market, with its noun: a bare number of percent says nothing. */
  ratio: string | undefined;
  /** The market's price; with the offer in USD and the ratio where the site counts in another unit. */
  market: string | undefined;
  refusal: string | undefined;
};

const getWriters = perLanguage(() =>
  remember((_: SiteCurrency) => remember((item: Item) => describeCardFacts(item))),
);

/**
 * Describes cards in the language and the unit of now; another function once one of them has changed. Remembered: a
 * card that shows an item again needs no formatting.
 */
export function getCardWriter(): (item: Item) => CardFacts {
  return getWriters()(siteCurrency.get());
}

function describeCardFacts(item: Item): CardFacts {
  const badges = selectBadges(item);
  const why = whyNotDepositable(item);
  const ranges = describeStack(item);
  const { ratio, market } = ranges ?? describePrices(item);
  const { family, title } = toNameParts(item);
  return {
    family: family ?? (item.type && describeTerm(item.type)),
    title,
    label: describeCardLabel(item),
    description: describeCard(item, badges),
    ratio,
    // An en space apart: a dot would be left at the end of a line that is too short for both.
    market:
      describeOffer(item, 'above', (usd) =>
        usd ? '' : [ratio, market].filter(Boolean).join('\u2002'),
      ) || market,
    badges: [
      ...addStackValue(item, badges),
      ...(ranges?.wear ? [{ text: ranges.wear, tone: 'wear' } as const] : []),
    ],
    offer: describeOffer(item, 'seen') ?? itemWords.noPrice,
    refusal: why && itemWords.refusal[why],
  };
}

function describePrices(item: Item): Pick<CardFacts, 'ratio' | 'market'> {
  const ratio = computeOfferRatio(item);
  if (item.marketPrice === undefined) return { ratio: undefined, market: undefined };
  const price = formatUsd(item.marketPrice);
  // Beside a ratio, which names the market, the price stands alone.
  if (ratio === undefined) return { ratio: undefined, market: itemWords.marketPrice({ price }) };
  return { ratio: words.card.ratio({ percent: formatPercent(ratio) }), market: price };
}

/** Adds the value of a stack to its number. */
function addStackValue(item: Item, badges: readonly ItemBadge[]): readonly ItemBadge[] {
  return badges.map((badge) => {
    const hasValue = badge.tone === 'amount' && sumOffers(item) > 0;
    if (!hasValue) return badge;
    return {
      ...badge,
      text: describeValue(item, 'short', (money) => `${badge.text} =\u00a0${money}`),
    };
  });
}
