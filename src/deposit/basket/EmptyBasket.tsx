import type { ReactNode } from 'react';
import { useTouch } from '~/lib/useTouch';
import { basketWords as words } from './basketWords';

type Props = {
  /** There is an item that can be deposited. */
  canPick: boolean;
  /** Ways to begin. */
  children: ReactNode;
};

/** The basket before the first pick: it says the way to one where there is one, and shows ways to begin. */
export function EmptyBasket({ canPick, children }: Props) {
  const isTouch = useTouch();
  return (
    <div className="basket-contents gap-4 overflow-y-auto border-b border-line px-4 pt-2 pb-4 text-center">
      <div className="grid gap-1">
        <p className="text-sm font-semibold">{words.emptyTitle}</p>
        {canPick && (
          <p className="text-sm text-pretty text-ink-soft">
            {isTouch ? words.emptyHintTouch : words.emptyHint}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
