import { useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { ItemName } from '~/items/ItemName';
import { toFullName } from '~/items/itemNames';
import { ItemImage } from '~/items/picture/ItemImage';
import { words as itemWords } from '~/items/words';
import { words } from '~/trades/words';
import { buttonStyles } from '~/ui/buttonStyles';

/** Items shown at first. */
const fewItems = 5;

type Props = { items: readonly Item[] };

/** The items of a deposit: the first few, or all of them. */
export function TradeItems({ items }: Props) {
  const [isWhole, setWhole] = useState(false);
  const rest = items.length - fewItems;
  const shown = isWhole ? items : items.slice(0, fewItems);
  if (items.length === 0) return null;
  return (
    <div className="grid gap-1">
      <ul aria-label={words.tradeItems.name} className="trade-items">
        {shown.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trade's items never change, and may share an id
          <TradeItem key={`${index} ${item.id}`} item={item} />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className={`${buttonStyles.plain} -ms-4 justify-self-start`}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.tradeItems.fewer : words.tradeItems.more({ count: rest })}
        </button>
      )}
    </div>
  );
}

function TradeItem({ item }: { item: Item }) {
  const name = toFullName(item);
  const amount = item.amount ?? 1;
  return (
    <li className="flex min-w-0 items-center gap-2" title={name}>
      <span className="size-10 shrink-0 rounded-md bg-well p-0.5 text-xs">
        <ItemImage iconUrl={item.iconUrl} sizes={[64, 96]} />
      </span>
      <span className="min-w-0">
        <ItemName name={name} />
      </span>
      {amount > 1 && (
        <span className="ms-auto text-xs font-semibold whitespace-nowrap tabular-nums">
          {itemWords.amount({ count: amount })}
        </span>
      )}
    </li>
  );
}
