import { memo, useId } from 'react';
import { type Game, gameFacts, games } from '~/assetpay/facts/games';
import type { FilterControls } from '~/inventory/filters/useFilters';
import { words } from './words';

type Props = { game: Game; choose: FilterControls['choose'] };

/** Memoised, as React writes several attributes of a radio button on every render. */
export const GameSwitch = memo(function GameSwitch({ game, choose }: Props) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={words.game}
      className="flex rounded-xl border border-line bg-well"
    >
      {games.map((value) => (
        <label key={value} className="game-switch">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === game}
            onChange={() => choose({ game: value })}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {gameFacts[value].name}
        </label>
      ))}
    </div>
  );
});
