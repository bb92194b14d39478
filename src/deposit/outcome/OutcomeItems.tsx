import { useId, useState } from 'react';
import { ItemImage } from '~/items/picture/ItemImage';
import { ShowMore } from '~/ui/ShowMore';
import type { OutcomeItem } from './outcomeView';
import { outcomeWords as words } from './outcomeWords';

const colors = { good: 'text-good', warn: 'text-warn' } as const;

/** The items that an outcome concerns, each with a note. */
export function OutcomeItems({ items }: { items: readonly OutcomeItem[] }) {
  const id = useId();
  const [shown, setShown] = useState(30);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h3 id={id} className="text-sm font-semibold">
        {words.affected}
      </h3>
      <ul className="divide-y divide-line rounded-xl border border-line">
        {items.slice(0, shown).map(({ id: key, name, iconUrl, note, tone }) => (
          <li key={key} className="flex items-center gap-3 px-3 py-2 text-sm">
            <span className="size-11 shrink-0">
              <ItemImage iconUrl={iconUrl} sizes={[96, 192]} />
            </span>
            <span className="min-w-0 flex-1">
              <span className="foreign-name line-clamp-2 font-medium break-words">{name}</span>
              <span className={`block text-xs font-medium tabular-nums ${colors[tone]}`}>
                {note}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore
        count={items.length}
        shown={shown}
        onMore={setShown}
        label={(count) => words.more({ count })}
      />
    </section>
  );
}
