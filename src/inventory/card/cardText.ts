import type { Item } from '~/assetpay/inventory/item';
import { describeStack, isFromPrice } from '~/inventory/stacks/stackMembers';
import { sumOffers } from '~/inventory/stacks/stackValue';
import { words } from '~/inventory/words';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { hasPatches } from '~/items/hasPatches';
import { selectBadges } from '~/items/itemBadges';
import { toFullName } from '~/items/itemNames';
import { describeTerm } from '~/items/termWords';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { formatPercent } from '~/lib/language/formatNumber';
import { formatCents, formatUsd } from '~/lib/money';
import { joinFacts } from './joinFacts';

/** The accessible name of a card: market hash name, exterior, offer price (docs/architecture.md, Roles and names). */
export function describeCardLabel(item: Item): string {
  const offer = item.offer?.price ? formatUsd(item.offer.price) : words.card.noOffer;
  const price = isFromPrice(item) ? words.card.from({ price: offer }) : offer;
  return joinFacts([toFullName(item), item.exterior && describeTerm(item.exterior), price]);
}

/** The accessible description of a card: why the item cannot be deposited, then the facts that the card shows. */
export function describeCard(item: Item, badges = selectBadges(item)): string {
  const { card } = words;
  const why = whyNotDepositable(item);
  const ratio = computeOfferRatio(item);
  return joinFacts([
    why && itemWords.refusalReason[why],
    (item.amount ?? 1) > 1 && card.amount({ count: item.amount ?? 1 }),
    (item.amount ?? 1) > 1 &&
      why === undefined &&
      card.brings({ money: formatCents(sumOffers(item)) }),
    ...(describeStack(item)?.said ?? [
      item.marketPrice !== undefined && card.market({ price: formatUsd(item.marketPrice) }),
      ratio !== undefined && card.ratio({ percent: formatPercent(ratio) }),
    ]),
    item.rarity && describeTerm(item.rarity),
    ...badges.map(({ text, tone }) => /pattern|rare/.test(tone) && text),
    item.wear && card.wear({ wear: item.wear }),
    item.paintSeed !== undefined && card.seed({ seed: String(item.paintSeed) }),
    item.stickers &&
      item.stickers.length > 0 &&
      card[hasPatches(item) ? 'patches' : 'stickers']({ count: item.stickers.length }),
    item.charm?.name,
  ]);
}
