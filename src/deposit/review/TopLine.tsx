import { toFullName, toNameWithoutExterior } from '~/items/itemNames';
import { ItemImage } from '~/items/picture/ItemImage';
import { toRarityColor } from '~/items/toRarityColor';
import { describeLine } from './describeLine';
import { LineChangeNote } from './LineChangeNote';
import type { ReviewLine } from './review';

/** One of the most valuable items, large enough to be recognised before it is sold. */
export function TopLine({ line }: { line: ReviewLine }) {
  const { item } = line;
  const { facts, sum, market, ratio, change, specials } = describeLine(line);
  const name = toFullName(item);
  return (
    <li className="deposit-top-line">
      <div className="deposit-top-picture" style={{ '--rarity': toRarityColor(item) }}>
        <ItemImage iconUrl={item.iconUrl} sizes={[256, 512]} />
      </div>
      <div className="flex min-w-0 flex-col p-3 tabular-nums">
        <p className="line-clamp-2 text-sm leading-snug font-medium break-words" title={name}>
          {toNameWithoutExterior(name)}
        </p>
        <p className="text-xs break-words text-ink-soft">{facts}</p>
        {specials && <p className="text-xs font-medium break-words text-warn">{specials}</p>}
        <p className="mt-auto pt-1.5 text-xl leading-tight font-bold tracking-tight">{sum}</p>
        <LineChangeNote change={change} />
        <p className="text-xs text-ink-soft">
          {market}
          {ratio && <span className="whitespace-nowrap"> · {ratio}</span>}
        </p>
      </div>
    </li>
  );
}
