import { ItemName } from '~/items/ItemName';
import { toFullName, toNameWithoutExterior } from '~/items/itemNames';
import { ItemImage } from '~/items/picture/ItemImage';
import type { Currency } from '~/lib/units/currency';
import { LateIcon } from '~/ui/LateIcon';
import { Amount } from '~/ui/units/Amount';
import { describeLine } from './describeLine';
import { LineChangeNote } from './LineChangeNote';
import type { ReviewLine } from './review';

type Props = { line: ReviewLine; currency: Currency | undefined };

/** One line of the review: the item, its offer and its market price. */
export function ReviewLineRow({ line, currency }: Props) {
  const { item } = line;
  const { facts, sum, market, ratio, change, specials } = describeLine(line);
  const name = toFullName(item);
  return (
    <div className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-center gap-x-3 py-1 tabular-nums">
      <div className="size-11">
        <ItemImage iconUrl={item.iconUrl} sizes={[96, 192]} />
      </div>
      <div className="@container/item-line min-w-0 max-[18rem]:order-1 max-[18rem]:col-span-full">
        <p title={name}>
          <ItemName name={toNameWithoutExterior(name)} />
        </p>
        <p className="truncate text-xs text-ink-soft">{facts}</p>
        {specials && (
          <p className="flex gap-1.5 text-xs font-medium text-warn">
            <LateIcon name="eye" />
            <span className="min-w-0 break-words">{specials}</span>
          </p>
        )}
      </div>
      <div className="text-end max-[18rem]:col-span-2">
        <p className="text-sm font-semibold">
          <Amount cents={line.cents} usd={sum} frozen={{ currency }} />
        </p>
        <LineChangeNote change={change} />
        <p className="text-xs text-ink-soft">
          {market}
          {ratio && <span className="max-sm:block sm:before:content-['_·_']">{ratio}</span>}
        </p>
      </div>
    </div>
  );
}
