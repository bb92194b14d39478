import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '~/app/visit/createSession';
import type { Taken } from '~/deposit/basket/Basket';
import { nothingSent, type Sending } from '~/deposit/sending/sending';
import type { createGamePicks } from './createGamePicks';
import type { Journey } from './createJourney';

type Options = {
  session: Session;
  getPicks: ReturnType<typeof createGamePicks>;
  /** Reads inventory and prices anew. */
  reread: () => void;
  /** The first answer is there, so whose page this is is known, and the network is free. */
  isReady: boolean;
};

/** What a deposit needs, once it has been loaded, and what it means for the basket at any time. */
export function useJourney({ session, getPicks, reread, isReady }: Options) {
  const queryClient = useQueryClient();
  const [journey, setJourney] = useState<Journey>();
  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    void import('./createJourney').then(
      ({ createJourney }) => {
        if (isWanted) setJourney(createJourney({ session, queryClient, getPicks }));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isReady, session, queryClient, getPicks]);
  const taken = useSyncExternalStore<Taken>(
    journey?.taken.subscribe ?? subscribeToNothing,
    journey?.taken.get ?? getNothingTaken,
  );
  const sending = useSyncExternalStore<Sending>(
    journey?.sender.sending.subscribe ?? subscribeToNothing,
    journey?.sender.sending.get ?? getNothingSent,
  );
  const update = useEffectEvent(reread);
  useLayoutEffect(() => {
    // Refused because something here is not true any more: what replaces it is what the person needs next,
    // before the outcome is painted with what is no longer true.
    if (journey?.isOutdated(sending)) update();
  }, [journey, sending]);
  return { journey, taken, sending };
}

const nothingTaken: Taken = new Map();
const getNothingTaken = () => nothingTaken;
const getNothingSent = () => nothingSent;
const subscribeToNothing = () => () => {};
