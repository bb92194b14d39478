import { use, useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { MarketName } from '~/items/MarketName';
import { formatPercent } from '~/lib/language/formatNumber';
import { splitMessage } from '~/lib/language/splitMessage';
import { formatCents } from '~/lib/money';
import { listWords as words } from './listWords';
import { sumWorth } from './sumWorth';

type Props = {
  /** The items in the grid. */
  items: readonly Item[];
  /** The whole inventory of the game, once it is here. */
  all: readonly Item[] | undefined;
  /** The number of cards; `undefined` if each item has one. */
  cards: number | undefined;
  /** Says what a refresh has changed; it takes the place of the sums. */
  news?: string | undefined;
};

/**
 * The worth of the items in the grid, and the cards if some share one. It stands beside the count, so that nothing moves
 * when it loads.
 */
export function WorthLine({ items, all = items, cards, news }: Props) {
  const everything = useMemo(() => sumWorth(all), [all]);
  // Equal lengths mean the same items: another order has the same sum.
  const isAll = items.length === all.length;
  const shown = useMemo(() => (isAll ? undefined : sumWorth(items)), [isAll, items]);
  const { cents, ratio } = shown ?? everything;
  const isPart = everything.cents > cents;
  const [before, after] = splitMessage((money) =>
    isPart ? words.worthOf({ money, all: formatCents(everything.cents) }) : words.worth({ money }),
  );
  const isSum = news === undefined && everything.cents > 0;
  const shape = isSum ? 'basis-26 truncate' : `basis-full ${news === undefined ? '' : 'list-news'}`;
  const sums = (
    <>
      {cards !== undefined && (
        <span className="max-xl:sr-only">{words.cards({ count: cards })} </span>
      )}
      <span className="max-sm:sr-only">{before}</span>
      <strong className="text-ink">{formatCents(cents)}</strong>
      <span className={isPart ? 'max-lg:sr-only' : 'max-sm:sr-only'}>{after}</span>
      {ratio !== undefined && <WorthRatio ratio={ratio} isShort={isPart || cards !== undefined} />}
    </>
  );
  return (
    <p
      className={`relative min-w-0 flex-1 sm:basis-36 text-xs text-ink-soft tabular-nums sm:text-sm ${shape}`}
    >
      <span aria-live="polite" className="text-ink empty:hidden">
        {news}
      </span>
      {news === undefined && (everything.cents > 0 ? sums : words.worthless)}
    </p>
  );
}

type RatioProps = {
  ratio: number;
  /** True if two sums leave no room for the market; the line without filters says it. */
  isShort: boolean;
};

function WorthRatio({ ratio, isShort }: RatioProps) {
  const name = use(MarketName);
  const [before, after] = splitMessage((place) =>
    name ? words.ratioNamed({ ratio: place, name }) : words.ratioUnnamed({ ratio: place }),
  );
  const market = isShort ? 'sr-only' : 'max-lg:sr-only';
  return (
    <>
      <span className="max-sm:sr-only"> · </span>
      <span className={market}>{before}</span>
      <span className="max-sm:sr-only">{words.ratio({ percent: formatPercent(ratio) })}</span>
      <span className={market}>{after}</span>
    </>
  );
}
