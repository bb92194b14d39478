import { use, useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { MarketName } from '~/items/MarketName';
import { marketWords } from '~/items/marketWords';
import { formatCount, formatPercent } from '~/lib/language/formatNumber';
import { formatCents } from '~/lib/money';
import { sumWorth } from './sumWorth';

const worthWords = {
  cards: (count: number) => formatCount(count, { one: 'On # card. ', other: 'On # cards. ' }),
  lead: 'Worth ',
  of: (money: string) => ` of ${money}`,
  ratio: (percent: string) => ` · ${percent}`,
};

type Props = {
  /** The items in the grid. */
  items: readonly Item[];
  /** The whole inventory of the game, once it is here. */
  all: readonly Item[] | undefined;
  /** The number of cards; `undefined` if each item has one. */
  cards: number | undefined;
};

/** The worth of the items in the grid, and the cards if some share one. It stands beside the count, so that nothing moves when it loads. */
export function WorthLine({ items, all = items, cards }: Props) {
  const marketName = use(MarketName);
  const everything = useMemo(() => sumWorth(all), [all]);
  // Equal lengths mean the same items: another order has the same sum.
  const isAll = items.length === all.length;
  const shown = useMemo(() => (isAll ? undefined : sumWorth(items)), [isAll, items]);
  const { cents, ratio } = shown ?? everything;
  const isPart = everything.cents > cents;
  return (
    <p className="relative min-w-0 flex-1 basis-26 truncate sm:basis-36 text-xs text-ink-soft tabular-nums sm:text-sm">
      {cards !== undefined && <span className="max-xl:sr-only">{worthWords.cards(cards)}</span>}
      <span className="max-sm:sr-only">{worthWords.lead}</span>
      <strong className="text-ink">{formatCents(cents)}</strong>
      {isPart && (
        <span className="max-lg:sr-only">{worthWords.of(formatCents(everything.cents))}</span>
      )}
      {ratio !== undefined && (
        <>
          <span className="max-sm:sr-only">
            {worthWords.ratio(formatPercent(ratio))}
            {marketWords.ofMarket}
          </span>
          {/* Two sums leave no room for this text; the line without filters says it. */}
          <span className={isPart || cards !== undefined ? 'sr-only' : 'max-lg:sr-only'}>
            {marketWords.marketIs(marketName)}
          </span>
        </>
      )}
    </p>
  );
}
