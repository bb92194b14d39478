import { useEffect, useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Game } from '~/assetpay/facts/games';
import type { ReservedUnits } from '~/deposit/basket/Basket';
import { nothingSent, type Sending } from '~/deposit/sending/sending';
import type { Journey } from './createJourney';
import type { PageJourney } from './createPageJourney';

type Options = {
  pageJourney: PageJourney<Journey>;
  /** The player of this journey: `nobody` until the token is known. */
  owner: string;
  /** Rereads inventory and prices of a game. */
  reread: (game: Game) => void;
  /** The first answer is here, so that its owner is known and the network is free. */
  isReady: boolean;
};

/** The page's journey once its code has loaded, and its effect on the basket at any time. */
export function useJourney({ pageJourney, owner, reread, isReady }: Options) {
  const { current } = pageJourney;
  const { journey } = useSyncExternalStore(current.subscribe, current.get);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another owner has another journey
  useEffect(() => {
    if (isReady) pageJourney.start();
  }, [pageJourney, isReady, owner]);
  const reserved = useSyncExternalStore<ReservedUnits>(
    journey?.reserved.subscribe ?? subscribeToNothing,
    journey?.reserved.get ?? getNothingReserved,
  );
  const sending = useSyncExternalStore<Sending>(
    journey?.sender.sending.subscribe ?? subscribeToNothing,
    journey?.sender.sending.get ?? getNothingSent,
  );
  const update = useEffectEvent(reread);
  useLayoutEffect(() => {
    // The refusal says that our prices are stale: reread before painting the outcome.
    if (journey?.takeStale(sending)) update(sending.game);
  }, [journey, sending]);
  return { journey, reserved, sending };
}

const nothingReserved: ReservedUnits = new Map();
const getNothingReserved = () => nothingReserved;
const getNothingSent = () => nothingSent;
const subscribeToNothing = () => () => {};
