import { useId } from 'react';
import { toFullName } from '~/items/itemNames';
import { ItemImage } from '~/items/picture/ItemImage';
import { LateIcon } from '~/ui/LateIcon';
import { ShowMore } from '~/ui/ShowMore';
import { toLineSum } from './describeLine';
import { describeSpecialInFull } from './describeSpecial';
import type { ReviewLine } from './review';
import { reviewWords } from './reviewWords';
import { selectSpecialLines } from './selectSpecialLines';

const words = reviewWords.specials;

type Props = {
  lines: readonly ReviewLine[];
  /** The most lines to show. */
  shown: number;
  onMore: (shown: number) => void;
};

/** Warns of items that may be worth more than others of their name (docs/sources.md, Selling what one did not mean to sell). */
export function SpecialsBox({ lines, shown, onMore }: Props) {
  const id = useId();
  const special = selectSpecialLines(lines);
  if (special.length === 0) return null;
  return (
    <section className="deposit-box deposit-warning" aria-labelledby={id}>
      <div>
        <h3 id={id} className="flex items-center gap-2 text-sm font-semibold">
          <span className="text-warn">
            <LateIcon name="eye" />
          </span>
          {words.title}
        </h3>
        <p className="mt-1 text-sm text-pretty">{words.lead}</p>
      </div>
      <ul className="grid grid-cols-1 gap-2">
        {special.slice(0, shown).map((line) => (
          <li key={line.item.id} className="flex items-center gap-3 text-sm">
            <span className="size-11 shrink-0">
              <ItemImage iconUrl={line.item.iconUrl} sizes={[96, 192]} />
            </span>
            <span className="min-w-0 flex-1">
              <span className="line-clamp-2 font-medium break-words">{toFullName(line.item)}</span>
              <span className="block text-xs font-medium break-words text-warn">
                {line.specials.map(describeSpecialInFull).join(' · ')}
              </span>
            </span>
            <span className="font-semibold tabular-nums">{toLineSum(line)}</span>
          </li>
        ))}
      </ul>
      <ShowMore count={special.length} shown={shown} onMore={onMore} label={words.more} />
    </section>
  );
}
