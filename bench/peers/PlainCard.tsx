import { memo, useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { describeCard, describeCardLabel } from '~/inventory/card/cardText';
import { isTitleLong } from '~/inventory/card/isTitleLong';
import { words } from '~/inventory/words';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { selectBadges } from '~/items/itemBadges';
import { toNameParts } from '~/items/itemNames';
import { ItemImage } from '~/items/picture/ItemImage';
import { describeTerm } from '~/items/termWords';
import { toRarityColor } from '~/items/toRarityColor';
import { WearBar } from '~/items/wear/WearBar';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { formatPercent } from '~/lib/language/formatNumber';
import { formatUsd } from '~/lib/money';
import type { PeerSelection } from './createPeerSelection';
import { PlainDecals } from './PlainDecals';

type Props = {
  item: Item;
  id: string;
  /** From 0, among the items that match the filters. */
  index: number;
  setSize: number;
  selection: PeerSelection;
};

/**
 * The markup of `createCard`, rendered by React, as a page that uses one of these libraries would.
 * `sameCards.test.tsx` compares the two.
 */
export const PlainCard = memo(function PlainCard({ item, id, index, setSize, selection }: Props) {
  const isPicked = useSyncExternalStore(selection.subscribe, () => selection.has(item));
  const refusal = whyNotDepositable(item);
  const { family, title } = toNameParts(item);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its active option
    <div
      role="option"
      id={id}
      className="card"
      aria-selected={isPicked}
      aria-disabled={refusal !== undefined}
      aria-setsize={setSize}
      aria-posinset={index + 1}
      aria-description={describeCard(item)}
      style={{ '--rarity': toRarityColor(item) }}
    >
      <span className="sr-only">{describeCardLabel(item)}</span>
      <div aria-hidden="true" className="contents">
        <div className="card-picture">
          <ItemImage iconUrl={item.iconUrl} sizes={[192, 360]} />
        </div>
        <CardBadges item={item} />
        <PlainDecals item={item} />
        <div className="card-family">{family ?? (item.type && describeTerm(item.type))}</div>
        <CardTitle item={item} title={title} />
        <CardPrice item={item} />
        {refusal && <span className="card-refusal">{itemWords.refusal[refusal]}</span>}
        <span className="card-details" />
      </div>
    </div>
  );
});

function CardBadges({ item }: { item: Item }) {
  const badges = selectBadges(item);
  if (badges.length === 0) return null;
  return (
    <div className="card-badges">
      {badges.map(({ text, tone }) => (
        <span key={text} data-tone={tone}>
          {text}
        </span>
      ))}
    </div>
  );
}

/** Two lines of name, or one and the wear bar: both have the same height. */
function CardTitle({ item, title }: { item: Item; title: string }) {
  const { exterior, wear, paintSeed } = item;
  if (!exterior && !wear && paintSeed === undefined) {
    return (
      <div className={toClass('card-title card-title-long', isTitleLong(title, true))}>{title}</div>
    );
  }
  return (
    <>
      <div className={toClass('card-title', isTitleLong(title, false))}>{title}</div>
      <div className="card-wear">
        <div>
          {exterior && <b>{toShortExterior(exterior)}</b>}
          {wear && <span>{toShortWear(wear)}</span>}
          {paintSeed !== undefined && <i>{itemWords.seed({ seed: String(paintSeed) })}</i>}
        </div>
        {wear && <WearBar wear={wear} />}
      </div>
    </>
  );
}

function CardPrice({ item }: { item: Item }) {
  const ratio = computeOfferRatio(item);
  const price = item.marketPrice === undefined ? undefined : formatUsd(item.marketPrice);
  return (
    <div className="card-price">
      <b>{item.offer ? formatUsd(item.offer.price) : itemWords.noPrice}</b>
      {ratio !== undefined && <span>{words.card.ratio({ percent: formatPercent(ratio) })}</span>}
      {price && <div>{ratio === undefined ? itemWords.marketPrice({ price }) : price}</div>}
    </div>
  );
}

function toClass(name: string, isLong: boolean): string {
  return isLong ? `${name} card-name-long` : name;
}
