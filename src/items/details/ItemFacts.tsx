import type { Item } from '~/assetpay/inventory/item';
import { formatFade, selectBadges } from '~/items/itemBadges';
import { describeTerm } from '~/items/termWords';
import { toRarityColor } from '~/items/toRarityColor';
import { computeMaxAmount } from '~/items/whyNotDepositable';
import { formatList } from '~/lib/language/formatList';
import { detailsWords } from './detailsWords';
import { type Fact, FactList } from './FactList';
import { WearFact } from './WearFact';

/** The facts that the API gives about an item; a missing one has no line. */
export function ItemFacts({ item }: { item: Item }) {
  const text = detailsWords;
  const amount = item.amount ?? 1;
  const rare = selectBadges(item).filter(({ tone }) => tone === 'rare');
  const facts: Fact[] = [
    [text.exterior, item.exterior && describeTerm(item.exterior)],
    [text.wear, item.wear && <WearFact wear={item.wear} exterior={item.exterior} />],
    [text.seed, item.paintSeed === undefined ? undefined : String(item.paintSeed)],
    [text.phase, item.doppler?.name],
    [text.fade, item.fade && formatFade(item.fade.percentage)],
    [text.hardened, item.hardened?.name],
    [text.sought, formatList(rare.map((badge) => badge.text))],
    [text.rarity, item.rarity && <RarityFact item={item} rarity={item.rarity} />],
    [text.type, item.type && describeTerm(item.type)],
    [text.amount, amount > 1 && text.amountOf({ amount, most: computeMaxAmount(item) })],
    [text.steamName, item.marketHashName !== item.name && <bdi>{item.marketHashName}</bdi>],
  ];
  return <FactList facts={facts} />;
}

function RarityFact({ item, rarity }: { item: Item; rarity: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span
        aria-hidden="true"
        className="size-3 rounded-full bg-(--rarity) forced-color-adjust-none"
        style={{ '--rarity': toRarityColor(item) }}
      />
      {describeTerm(rarity)}
    </span>
  );
}
