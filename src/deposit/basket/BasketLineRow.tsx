import { memo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { toIsolated } from '~/assetpay/parse/isolatedText';
import { removePick, setPickAmount } from '~/deposit/picks/pickSteps';
import type { PicksStore } from '~/deposit/picks/picks';
import { ItemName } from '~/items/ItemName';
import { toFullName, toNameWithoutExterior } from '~/items/itemNames';
import { ItemImage } from '~/items/picture/ItemImage';
import { describeTerm } from '~/items/termWords';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { words as itemWords } from '~/items/words';
import { formatLineSum } from '~/lib/formatLineSum';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { joinShort } from '~/lib/language/joinShort';
import { useStore } from '~/lib/store/useStore';
import { siteCurrency } from '~/lib/units/currency';
import { LateIcon } from '~/ui/LateIcon';
import { Amount } from '~/ui/units/Amount';
import { formatPrice } from '~/ui/units/formatAmount';
import { AmountStepper } from './AmountStepper';
import type { BasketLine } from './Basket';
import { contentsWords as words } from './contentsWords';
import { isCounted } from './resolveLines';

export type LineProps = {
  store: PicksStore;
  onDetails: (item: Item) => void;
  /** Called when the pressed control is about to unmount. */
  onVanish: () => void;
};

/**
 * One pick: the item, its present offer, and what has changed since it was picked. Memoised, as the place of all lines
 * follows the measured height of each.
 */
export const BasketLineRow = memo(
  ({ line, store, onDetails, onVanish }: LineProps & { line: BasketLine }) => {
    // Nothing but its line renders it again, and its texts change with both.
    useStore(currentLanguage);
    useStore(siteCurrency);
    const { item } = line;
    const name = describeName(line);
    const note = describeState(line);
    return (
      <div className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-3 py-1.5">
        <div className="size-12 p-0.5">
          <ItemImage iconUrl={item?.iconUrl} sizes={[96, 192]} />
        </div>
        {/* So narrow a window has room for a name on a line of its own alone. */}
        <div className="@container/item-line min-w-0 max-[18rem]:order-1 max-[18rem]:col-span-full">
          <div
            className="group relative flex min-h-11 flex-col justify-center @sm/item-line:grid @sm/item-line:grid-cols-[minmax(0,1fr)_auto] @sm/item-line:content-center @sm/item-line:gap-x-3"
            title={name}
          >
            {item ? (
              <button
                type="button"
                className="absolute inset-0 rounded-lg"
                aria-label={words.details({ name })}
                onClick={() => onDetails(item)}
              />
            ) : (
              <span className="sr-only">{name}</span>
            )}
            <LineText line={line} />
          </div>
          {note && (
            <p
              className={`text-xs font-medium ${note.tone === 'good' ? 'text-good' : 'text-warn'}`}
            >
              {note.text}
            </p>
          )}
        </div>
        <button
          type="button"
          className="-me-2 grid size-11 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
          aria-label={words.remove({ name })}
          onClick={() => {
            removePick(store, line.id);
            onVanish();
          }}
        >
          <LateIcon name="close" />
        </button>
        {item && line.most > 1 && isCounted(line.state) && (
          <div className="col-span-2 col-start-2 pt-1 max-[18rem]:order-1 max-[18rem]:col-span-full max-[18rem]:col-start-1">
            <AmountStepper
              name={name}
              amount={line.amount}
              most={line.most}
              onAmount={(amount) => setPickAmount(store, item, amount)}
            />
          </div>
        )}
      </div>
    );
  },
);

/** In a column the name has the whole width, and the price stands on the line of the facts; in a wide line beside both. */
function LineText({ line }: { line: BasketLine }) {
  return (
    <>
      <span aria-hidden="true" className="group-hover:underline">
        <ItemName name={toNameWithoutExterior(describeName(line))} />
      </span>
      <div className="flex flex-wrap items-baseline justify-between gap-x-2 tabular-nums @sm/item-line:contents">
        <span aria-hidden="true" className="max-w-full truncate text-xs text-ink-soft">
          {describeFacts(line)}
        </span>
        {isCounted(line.state) && (
          <p className="text-end text-sm font-semibold @sm/item-line:col-start-2 @sm/item-line:row-span-2 @sm/item-line:row-start-1 @sm/item-line:self-center">
            <Amount
              isSmall
              cents={line.cents}
              usd={formatLineSum(line.item?.offer?.price ?? 0, line.amount)}
            />
          </p>
        )}
      </div>
    </>
  );
}

/** The name at the time of picking is left where the item is gone. */
function describeName({ item, name }: BasketLine): string {
  return item === undefined ? name : toFullName(item);
}

function describeFacts({ item, most }: BasketLine): string {
  if (item === undefined) return '';
  const facts = [
    item.exterior && toIsolated(toShortExterior(item.exterior)),
    item.wear && toShortWear(item.wear),
    most > 1 && item.offer && words.each({ price: formatPrice(item.offer.price) }),
  ];
  return joinShort(facts) || describeTerm(item.type ?? '');
}

type Note = { text: string; tone: 'good' | 'warn' };

function describeState({ state, item }: BasketLine): Note | undefined {
  if (state.kind === 'gone') return { text: words.gone, tone: 'warn' };
  if (state.kind === 'reserved') return { text: words.reserved[state.by], tone: 'warn' };
  if (state.kind === 'loading') return { text: words.loading, tone: 'good' };
  if (state.kind === 'refused') return { text: itemWords.refusalReason[state.why], tone: 'warn' };
  if (state.kind !== 'priceChanged') return undefined;
  const before = formatPrice(state.seenPrice);
  const hasRisen = (item?.offer?.price ?? 0) > state.seenPrice;
  return hasRisen
    ? { text: words.rose({ before }), tone: 'good' }
    : { text: words.fell({ before }), tone: 'warn' };
}
