import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Game } from '~/assetpay/facts/games';
import type { Trade } from '~/assetpay/trades/trade';
import type { ReservedUnits } from '~/deposit/basket/Basket';
import { nothingSent, type Sending } from '~/deposit/sending/sending';
import type { Journey } from './createJourney';
import type { PageJourney } from './createPageJourney';

/**
 * The page's journey once its code is here, and at any time what it means for the basket.
 *
 * @param reread reads inventory and prices of a game again
 */
export function useJourney({ current }: PageJourney<Journey>, reread: (game: Game) => void) {
  const { journey } = useSyncExternalStore(current.subscribe, current.get);
  const reserved = useSyncExternalStore<ReservedUnits>(
    journey?.reserved.subscribe ?? subscribeToNothing,
    journey?.reserved.get ?? getNothingReserved,
  );
  const sending = useSyncExternalStore<Sending>(
    journey?.sender.sending.subscribe ?? subscribeToNothing,
    journey?.sender.sending.get ?? getNothingSent,
  );
  const trades = useSyncExternalStore<readonly Trade[]>(
    journey?.trades.subscribe ?? subscribeToNothing,
    journey?.trades.get ?? getNoTrades,
  );
  const update = useEffectEvent(reread);
  useLayoutEffect(() => {
    // The refusal says that our prices are stale: reread before painting the outcome.
    if (journey?.takeStale(sending)) update(sending.game);
  }, [journey, sending]);
  return { journey, reserved, sending, trades };
}

const nothingReserved: ReservedUnits = new Map();
const getNothingReserved = () => nothingReserved;
const noTrades: readonly Trade[] = [];
const getNoTrades = () => noTrades;
const getNothingSent = () => nothingSent;
const subscribeToNothing = () => () => {};
