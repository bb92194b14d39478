import type { Item } from '~/assetpay/inventory/item';
import { describeStack, isFromPrice } from '~/inventory/stacks/stackMembers';
import { sumOffers } from '~/inventory/stacks/stackValue';
import { words } from '~/inventory/words';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { hasPatches } from '~/items/hasPatches';
import { selectBadges } from '~/items/itemBadges';
import { toFullName } from '~/items/itemNames';
import { describeTerm } from '~/items/termWords';
import { toShortWear } from '~/items/wear/wear';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { formatPercent } from '~/lib/language/formatNumber';
import { formatCents, formatUsd } from '~/lib/money';
import { type MoneyForm, writeSiteMoney } from '~/lib/units/currency';
import { joinFacts } from './joinFacts';

/** The offer for one unit; `undefined` if there is none. */
export function describeOffer(
  item: Item,
  form: MoneyForm,
  wrap = (price: string) => (isFromPrice(item) ? words.card.from({ price }) : price),
): string | undefined {
  const usd = item.offer?.price;
  return usd ? writeSiteMoney(usd, formatUsd(usd), form, wrap) : undefined;
}

/** The offers for all units of a card. `wrap` puts them into a sentence. */
export function describeValue(
  item: Item,
  form: MoneyForm,
  wrap: (money: string) => string,
): string {
  const cents = sumOffers(item);
  return writeSiteMoney(cents / 100, formatCents(cents), form, wrap);
}

/** The accessible name of a card: market hash name, exterior, offer price (docs/architecture.md, Roles and names). */
export function describeCardLabel(item: Item): string {
  const offer = describeOffer(item, 'said') ?? words.card.noOffer;
  return joinFacts([toFullName(item), item.exterior && describeTerm(item.exterior), offer]);
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
      describeValue(item, 'said', (money) => card.brings({ money })),
    ...(describeStack(item)?.said ?? [
      item.marketPrice !== undefined && card.market({ price: formatUsd(item.marketPrice) }),
      ratio !== undefined && card.ratio({ percent: formatPercent(ratio) }),
    ]),
    item.rarity && describeTerm(item.rarity),
    ...badges.map(({ text, tone }) => /pattern|rare/.test(tone) && text),
    // Fourteen digits take six seconds to hear; the details have them all.
    item.wear && card.wear({ wear: toShortWear(item.wear) }),
    item.paintSeed !== undefined && card.seed({ seed: String(item.paintSeed) }),
    item.stickers &&
      item.stickers.length > 0 &&
      card[hasPatches(item) ? 'patches' : 'stickers']({ count: item.stickers.length }),
    item.charm?.name,
  ]);
}
