import type { Item } from '~/assetpay/inventory/item';
import { describeStack, isFromPrice } from '~/inventory/stacks/stackMembers';
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
import { formatCents, formatUsd } from '~/lib/money';
import { remember } from '~/lib/remember';
import { describeCard, describeCardLabel } from './cardText';

/** The texts on an item's card; `undefined` where it has nothing to say. */
export type CardFacts = NameParts & {
  label: string;
  description: string;
  badges: readonly ItemBadge[];
  offer: string;
  ratio: string | undefined;
  market: string | undefined;
  refusal: string | undefined;
};

const getFacts = perLanguage(() => remember(describeCardFacts));

/** Remembered: a card that shows an item again needs no formatting. */
export function getCardFacts(item: Item): CardFacts {
  return getFacts()(item);
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
    market,
    badges: [
      ...addStackValue(item, badges),
      ...(ranges?.wear ? [{ text: ranges.wear, tone: 'wear' } as const] : []),
    ],
    offer: describePrice(item),
    refusal: why && itemWords.refusal[why],
  };
}

function describePrices(item: Item): Pick<CardFacts, 'ratio' | 'market'> {
  const share = computeOfferRatio(item);
  const { marketPrice } = item;
  return {
    ratio: share === undefined ? undefined : formatPercent(share),
    market:
      marketPrice === undefined
        ? undefined
        : itemWords.marketPrice({ price: formatUsd(marketPrice) }),
  };
}

/** Adds the value of a stack to its number. */
function addStackValue(item: Item, badges: readonly ItemBadge[]): readonly ItemBadge[] {
  return badges.map((badge) => {
    const cents = badge.tone === 'amount' ? sumOffers(item) : 0;
    return cents > 0 ? { ...badge, text: `${badge.text} · ${formatCents(cents)}` } : badge;
  });
}

function describePrice(item: Item): string {
  if (!item.offer?.price) return itemWords.noPrice;
  const price = formatUsd(item.offer.price);
  return isFromPrice(item) ? words.card.from({ price }) : price;
}
