import type { ReactNode } from 'react';
import type { Item, Sticker } from '~/assetpay/item';
import { formatNumber, formatPercent } from '~/lib/language';
import { formatUsd } from '~/lib/money';
import { buttonStyles } from '~/ui/buttonStyles';
import { ExternalLink } from '~/ui/ExternalLink';
import { Icon } from '~/ui/Icon';
import { Sheet } from '~/ui/Sheet';
import { ItemImage } from './ItemImage';
import { formatFade } from './itemBadges';
import { toInspectLink, toMarketLink } from './itemLinks';
import { toFullName } from './itemNames';
import { toRarityColor } from './rarityColor';
import { toOfferRatio } from './toOfferRatio';
import { WearBar } from './WearBar';
import { toMaxAmount, whyNotDepositable } from './whyNotDepositable';
import { words } from './words';

type Props = {
  item: Item;
  onClose: () => void;
  /** What can be done with the item, which this room does not know. */
  action: ReactNode;
};

/** Every fact of one item, in a sheet beside the grid. */
export function ItemDetails({ item, onClose, action }: Props) {
  const refusal = whyNotDepositable(item);
  return (
    <Sheet title={toFullName(item)} onClose={onClose}>
      <div className="details-picture" style={{ '--rarity': toRarityColor(item) }}>
        <ItemImage iconUrl={item.iconUrl} sizes={[360, 512]} />
      </div>
      <ItemPrices item={item} />
      {refusal && (
        <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm">{words.refusalReason[refusal]}</p>
      )}
      <div className="grid gap-2">{action}</div>
      <ItemFacts item={item} />
      <AppliedItems item={item} />
      <ItemLinks item={item} />
    </Sheet>
  );
}

function ItemPrices({ item }: { item: Item }) {
  const text = words.details;
  const ratio = toOfferRatio(item);
  return (
    <dl className="grid grid-cols-2 gap-3 tabular-nums">
      <div className="rounded-xl bg-raised p-3">
        <dt className="text-xs text-ink-soft">{text.offer}</dt>
        <dd className="text-xl font-bold">
          {item.offer ? formatUsd(item.offer.price) : text.none}
        </dd>
        <dd className="text-xs text-ink-soft">{text.offerHint}</dd>
      </div>
      <div className="rounded-xl bg-raised p-3">
        <dt className="text-xs text-ink-soft">{text.market}</dt>
        <dd className="text-xl font-bold">
          {item.marketPrice === undefined ? text.none : formatUsd(item.marketPrice)}
        </dd>
        <dd className="text-xs text-ink-soft">
          {ratio === undefined ? text.marketHint : text.ratioOf(formatPercent(ratio))}
        </dd>
      </div>
    </dl>
  );
}

function ItemFacts({ item }: { item: Item }) {
  const text = words.details;
  const amount = item.amount ?? 1;
  const facts: [string, ReactNode][] = [
    [text.exterior, item.exterior],
    [text.wear, item.wear && <WearFact wear={item.wear} />],
    [text.seed, item.paintSeed === undefined ? undefined : String(item.paintSeed)],
    [text.phase, item.doppler?.name],
    [text.fade, item.fade && formatFade(item.fade.percentage)],
    [text.hardened, item.hardened?.name],
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
            <dd className="min-w-0 text-end font-medium break-words tabular-nums">{value}</dd>
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

function AppliedItems({ item }: { item: Item }) {
  const stickers = item.stickers ?? [];
  const text = words.details;
  if (stickers.length === 0 && !item.charm) return null;
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-semibold">
        {item.charm ? `${text.stickers} · ${text.charm}` : text.stickers}
      </h3>
      <ul className="grid gap-1">
        {stickers.map((sticker, index) => (
          <AppliedItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two stickers may be alike in everything, slot included
            key={index}
            applied={sticker}
            appid={item.appid}
            note={toWearNote(sticker)}
          />
        ))}
        {item.charm && <AppliedItem applied={item.charm} appid={item.appid} note={text.charm} />}
      </ul>
    </div>
  );
}

function toWearNote({ wear }: Sticker): string {
  const text = words.details;
  return wear ? text.stickerWear(String(wear)) : text.unworn;
}

type AppliedProps = {
  applied: Pick<Sticker, 'name' | 'marketHashName' | 'iconUrl'>;
  appid: number;
  note: string;
};

function AppliedItem({ applied, appid, note }: AppliedProps) {
  const { name, marketHashName, iconUrl } = applied;
  return (
    <li className="flex items-center gap-3">
      <span className="size-11 shrink-0">
        <ItemImage iconUrl={iconUrl} sizes={[96, 192]} />
      </span>
      <span className="min-w-0 flex-1 text-sm">
        <span className="block break-words">{name}</span>
        <span className="text-xs text-ink-soft tabular-nums">{note}</span>
      </span>
      {marketHashName && (
        <ExternalLink
          href={toMarketLink(appid, marketHashName)}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
          label={words.details.opensMarket(marketHashName)}
        >
          <Icon name="link" />
        </ExternalLink>
      )}
    </li>
  );
}

function ItemLinks({ item }: { item: Item }) {
  const inspect = toInspectLink(item);
  return (
    <div className="flex flex-wrap gap-2">
      {inspect && (
        <a href={inspect} className={`${buttonStyles.quiet} flex-1`}>
          <Icon name="eye" />
          {words.details.inspect}
        </a>
      )}
      {item.marketHashName && (
        <ExternalLink
          href={toMarketLink(item.appid, item.marketHashName)}
          className={`${buttonStyles.quiet} flex-1`}
          label={words.details.opensMarket(item.marketHashName)}
        >
          <Icon name="link" />
          {words.details.onMarket}
        </ExternalLink>
      )}
    </div>
  );
}
