import type { Item } from '~/assetpay/inventory/item';
import { describeCard, describeCardLabel } from '~/inventory/card/cardText';
import { words as cardWords } from '~/inventory/words';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { type ItemBadge, selectBadges } from '~/items/itemBadges';
import { toNameParts } from '~/items/itemNames';
import { describeTerm } from '~/items/termWords';
import { toRarityColor } from '~/items/toRarityColor';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words } from '~/items/words';
import { formatPercent } from '~/lib/language/formatNumber';
import { formatUsd } from '~/lib/money';

/** The texts of the page's own card. */
export type CardFacts = {
  label: string;
  description: string;
  rarity: string;
  badges: readonly ItemBadge[];
  family: string;
  title: string;
  exterior: string | undefined;
  wear: string | undefined;
  /** Position of the mark on the wear bar, 0 to 1. */
  worn: string | undefined;
  seed: string | undefined;
  price: string;
  ratio: string | undefined;
  market: string | undefined;
  refusal: string | undefined;
};

const known = new WeakMap<Item, CardFacts>();

/** Made once for each item, so that scrolling back to it only writes. */
export function toCardFacts(item: Item): CardFacts {
  const before = known.get(item);
  if (before !== undefined) return before;
  const facts = createCardFacts(item);
  known.set(item, facts);
  return facts;
}

function createCardFacts(item: Item): CardFacts {
  const { family, title } = toNameParts(item);
  const { exterior, wear, paintSeed, marketPrice, offer } = item;
  const ratio = computeOfferRatio(item);
  const price = marketPrice === undefined ? undefined : formatUsd(marketPrice);
  const refusal = whyNotDepositable(item);
  return {
    label: describeCardLabel(item),
    description: describeCard(item),
    rarity: toRarityColor(item),
    badges: selectBadges(item),
    family: family ?? (item.type ? describeTerm(item.type) : ''),
    title,
    exterior: exterior ? toShortExterior(exterior) : undefined,
    wear: wear ? toShortWear(wear) : undefined,
    worn: wear ? String(Number(wear)) : undefined,
    seed: paintSeed === undefined ? undefined : words.seed({ seed: String(paintSeed) }),
    price: offer ? formatUsd(offer.price) : words.noPrice,
    ratio:
      ratio === undefined ? undefined : cardWords.card.ratio({ percent: formatPercent(ratio) }),
    market: price && (ratio === undefined ? words.marketPrice({ price }) : price),
    refusal: refusal && words.refusal[refusal],
  };
}
