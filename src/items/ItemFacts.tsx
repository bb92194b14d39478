import type { ReactNode } from 'react';
import type { Item } from '~/assetpay/item';
import { formatNumber } from '~/lib/language';
import { detailsWords } from './detailsWords';
import { formatFade, selectBadges } from './itemBadges';
import { toRarityColor } from './rarityColor';
import { WearBar } from './WearBar';
import { toMaxAmount } from './whyNotDepositable';

/** What the API says of an item, line by line; what it does not say has no line. */
export function ItemFacts({ item }: { item: Item }) {
  const text = detailsWords;
  const amount = item.amount ?? 1;
  const rare = selectBadges(item).filter(({ tone }) => tone === 'rare');
  const facts: [string, ReactNode][] = [
    [text.exterior, item.exterior],
    [text.wear, item.wear && <WearFact wear={item.wear} />],
    [text.seed, item.paintSeed === undefined ? undefined : String(item.paintSeed)],
    [text.phase, item.doppler?.name],
    [text.fade, item.fade && formatFade(item.fade.percentage)],
    [text.hardened, item.hardened?.name],
    [text.sought, rare.map((badge) => badge.text).join(', ')],
    [text.rarity, item.rarity && <RarityFact item={item} />],
    [text.type, item.type],
    [
      text.amount,
      amount > 1 && `${formatNumber(amount)} (${text.most(formatNumber(toMaxAmount(item)))})`,
    ],
    [text.steamName, item.marketHashName !== item.name && item.marketHashName],
  ];
  return (
    <dl className="divide-y divide-line text-sm">
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([name, value]) => (
          <div key={name} className="flex items-baseline justify-between gap-4 py-2">
            <dt className="shrink-0 text-ink-soft">{name}</dt>
            <dd className="min-w-0 text-end font-medium wrap-anywhere tabular-nums">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function WearFact({ wear }: { wear: string }) {
  return (
    <span className="inline-grid w-44 gap-1.5">
      {wear}
      <WearBar wear={wear} />
    </span>
  );
}

function RarityFact({ item }: { item: Item }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span
        aria-hidden="true"
        className="size-3 rounded-full bg-(--rarity)"
        style={{ '--rarity': toRarityColor(item) }}
      />
      {item.rarity}
    </span>
  );
}
