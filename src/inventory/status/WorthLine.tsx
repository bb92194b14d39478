import { use, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { MarketName } from '~/items/MarketName';
import { formatPercent } from '~/lib/language/formatNumber';
import { splitMessage } from '~/lib/language/splitMessage';
import { formatCents } from '~/lib/money';
import { useStore } from '~/lib/store/useStore';
import { listWords as words } from './listWords';
import { sumFree } from './sumWorth';

type Props = {
  /** The items in the grid. */
  items: readonly Item[];
  /** The whole inventory of the game, once it is here. */
  all: readonly Item[] | undefined;
  selection: Pick<Selection, 'subscribe' | 'getReserved' | 'countDepositable'>;
  keepList: KeepList;
  /** The number of cards; `undefined` if each item has one. */
  cards: number | undefined;
  /** Says what a refresh has changed; it takes the place of the sums. */
  news?: string | undefined;
};

/**
 * The worth of the items in the grid, to the cent what picking all of them brings, and the cards if some share one. It
 * stands beside the count, so that nothing moves when it loads.
 */
export function WorthLine({ items, all = items, selection, keepList, cards, news }: Props) {
  const sum = useFreeWorth(selection, keepList);
  const everything = useMemo(() => sum(all), [all, sum]);
  // Equal lengths mean the same items: another order has the same sum.
  const isAll = items.length === all.length;
  const shown = useMemo(() => (isAll ? undefined : sum(items)), [isAll, items, sum]);
  const { cents, ratio, heldCents } = shown ?? everything;
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
      <span className={isPart ? 'max-xl:sr-only' : 'max-sm:sr-only'}>{after}</span>
      {ratio !== undefined && (
        <WorthRatio ratio={ratio} isShort={cards !== undefined} isLast={isPart || heldCents > 0} />
      )}
      {heldCents > 0 && (
        <span className={isPart ? 'max-2xl:sr-only' : 'max-xl:sr-only'}>
          {' · '}
          {words.held({ money: formatCents(heldCents) })}
        </span>
      )}
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

/** `sumFree`: another function once it has other answers. */
function useFreeWorth(selection: Props['selection'], keepList: KeepList) {
  const kept = useStore(keepList);
  const reserved = useSyncExternalStore(selection.subscribe, selection.getReserved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection's answer follows from them
  return useCallback(
    (items: readonly Item[]) => sumFree(items, selection, keepList),
    [selection, keepList, kept, reserved],
  );
}

type RatioProps = {
  ratio: number;
  /** True if the number of cards leaves no room for the market's name. */
  isShort: boolean;
  /** True if two sums stand before it, which leave room for it in the widest windows alone. */
  isLast: boolean;
};

function WorthRatio({ ratio, isShort, isLast }: RatioProps) {
  const name = use(MarketName);
  const [before, after] = splitMessage((place) =>
    name ? words.ratioNamed({ ratio: place, name }) : words.ratioUnnamed({ ratio: place }),
  );
  // Beside the basket the line is shorter than in a window without it.
  const shown = `max-sm:sr-only ${isLast ? 'lg:max-2xl:sr-only' : 'lg:max-xl:sr-only'}`;
  const market = isShort || isLast ? 'sr-only' : 'max-xl:sr-only';
  return (
    <>
      <span className={shown}> · </span>
      <span className={market}>{before}</span>
      <span className={shown}>{words.ratio({ percent: formatPercent(ratio) })}</span>
      <span className={market}>{after}</span>
    </>
  );
}
