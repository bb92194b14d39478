import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { clearPicks } from '~/deposit/picks/picks';
import { splitMessage } from '~/lib/language/splitMessage';
import { useStore } from '~/lib/store/useStore';
import { buttonStyles } from '~/ui/buttonStyles';
import { Icon } from '~/ui/Icon';
import { Amount } from '~/ui/units/Amount';
import { formatAmount } from '~/ui/units/formatAmount';
import type { Basket } from './Basket';
import { BasketContents } from './BasketContents';
import { BasketSplit } from './BasketSplit';
import { basketWords as words } from './basketWords';
import { DepositButton, type DepositStart } from './DepositButton';
import { EmptyBasket } from './EmptyBasket';
import { words as name } from './placeholderWords';
import { type BasketSource, useBasket } from './useBasket';
import { useDismissal } from './useDismissal';

type Props = {
  source: BasketSource;
  start: DepositStart;
  /** Shows the deposit under way while its dialog is closed. */
  status: ReactNode;
  /** Shows the offer that waits to be accepted. It is all there is to the bar while the basket is empty. */
  offer: ReactNode;
  /** Says what is picked in other games; each a line. */
  elsewhere: readonly ReactNode[];
  /** Says how the basket stands to a sum that the site asks for. */
  wish?: ReactNode;
  onDetails: (item: Item) => void;
  /** Reads all items of the game. */
  wantAll: () => void;
  /** There is an item that can be deposited. */
  canPick: boolean;
  /** Ways to begin, shown while the basket is empty. `onPicked` is to be called by what is pressed. */
  renderIdeas: (onPicked: () => void) => ReactNode;
};

/** The basket: a column beside the grid, or in a narrow window a bar at the bottom that opens upwards. */
export function BasketPanel(props: Props) {
  const { source, start, status, offer, elsewhere, wish, onDetails, wantAll } = props;
  const { store, collateral } = source;
  const state = useStore(store);
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  // A pressed Remove button unmounts with its line. Focusing the panel keeps the keyboard in the basket.
  const [keepFocus] = useState(() => () => panel.current?.focus({ preventScroll: true }));
  const [close] = useState(() => () => setOpen(false));
  useDismissal(panel, isOpen, close);
  const basket = useBasket(source);
  const isLoading = basket.loading > 0;
  useEffect(() => {
    // Picks outlive a reload, and what was picked far down would be read only after a scroll to it.
    if (isLoading) wantAll();
  }, [isLoading, wantAll]);
  const isUsed = basket.lines.length > 0 || state.past.length > 0;
  const isEmpty = !isUsed && !status && start.state !== 'sending' && start.state !== 'ended';
  return (
    <section
      ref={panel}
      aria-label={name.basket}
      tabIndex={-1}
      className="basket"
      data-open={isOpen}
      data-empty={isEmpty && (offer || elsewhere.length > 0 ? 'offer' : true)}
    >
      <BasketHeader
        basket={basket}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        onClear={() => {
          clearPicks(store);
          keepFocus();
        }}
      />
      {isUsed && (
        <BasketContents
          basket={basket}
          state={state}
          store={store}
          isSplitKnown={collateral !== undefined}
          onDetails={onDetails}
          onVanish={keepFocus}
        />
      )}
      {basket.lines.length === 0 && (
        <EmptyBasket canPick={props.canPick}>{props.renderIdeas(keepFocus)}</EmptyBasket>
      )}
      {status}
      {offer}
      {elsewhere}
      {wish}
      <footer className="basket-footer">
        {basket.totalCents > 0 && (
          <p className="basket-total flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-semibold">{words.total}</span>
            <strong className="text-end text-2xl tracking-tight tabular-nums">
              <Amount cents={basket.totalCents} />
            </strong>
          </p>
        )}
        {collateral !== undefined && !isOpen && <BasketSplit basket={basket} />}
        <DepositButton basket={basket} start={start} canPick={props.canPick} />
      </footer>
    </section>
  );
}

type HeaderProps = { basket: Basket; isOpen: boolean; onToggle: () => void; onClear: () => void };

function BasketHeader({ basket, isOpen, onToggle, onClear }: HeaderProps) {
  const picked = basket.lines.length;
  const count = describeCount(basket);
  const total = formatAmount(basket.totalCents);
  const [before, after] = splitMessage((place) => words.spoken({ count: place, total }));
  return (
    <header className="basket-header flex items-center gap-3 px-4 pt-3 lg:pb-2">
      <h2 className="text-base font-semibold">{name.basket}</h2>
      <p className="text-sm text-ink-soft tabular-nums" aria-live="polite">
        <span className="sr-only">{before}</span>
        {count}
        <span className="sr-only">{after}</span>
      </p>
      {picked > 0 && (
        <button
          type="button"
          className={`${buttonStyles.plain} basket-clear -my-2.5 ms-auto px-3`}
          aria-label={words.clearAll({ count: picked })}
          onClick={onClear}
        >
          {words.clear}
        </button>
      )}
      <button
        type="button"
        className={`${buttonStyles.plain} basket-toggle`}
        aria-expanded={isOpen}
        aria-label={isOpen ? words.hide : words.show}
        onClick={onToggle}
      >
        <Icon name={isOpen ? 'down' : 'up'} />
      </button>
    </header>
  );
}

function describeCount({ count, loading }: Basket): string {
  return loading > 0 ? words.countLoading({ count, loading }) : words.count({ count });
}
