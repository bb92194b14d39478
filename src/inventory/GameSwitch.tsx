import { memo, Suspense, useId } from 'react';
import { type Game, gameFacts, games } from '~/assetpay/facts/games';
import type { FilterControls } from '~/inventory/filters/useFilters';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { useStore } from '~/lib/store/useStore';
import { GameCount } from './lateParts';
import { words } from './words';

type Props = {
  game: Game;
  choose: FilterControls['choose'];
  /** True once the first cards are painted: the counts can wait for them. */
  hasCounts: boolean;
  /** True where nothing of this game will be counted: it failed, or there is nothing. */
  isEmpty: boolean;
};

/** Memoised, as React writes several attributes of a radio button on every render. Another language renders it too. */
export const GameSwitch = memo(function GameSwitch({ game, choose, hasCounts, isEmpty }: Props) {
  const name = useId();
  useStore(currentLanguage);
  return (
    <div
      role="radiogroup"
      aria-label={words.game}
      data-empty={isEmpty}
      className="flex rounded-xl border border-line bg-well"
    >
      {games.map((value) => (
        <label key={value} className="game-switch">
          <input
            type="radio"
            name={name}
            value={value}
            aria-label={gameFacts[value].name}
            aria-describedby={`${name}${value}`}
            checked={value === game}
            onChange={() => choose({ game: value })}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {gameFacts[value].name}
          <Suspense>{hasCounts && <GameCount game={value} id={`${name}${value}`} />}</Suspense>
        </label>
      ))}
    </div>
  );
});
