import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { watchTrades } from '~/trades/follow/watchTrades';
import {
  allowNotifications,
  isNews,
  type NotifyState,
  notify,
  readNotifyState,
  stopNotifications,
} from './notifications';

export type Notifications = { state: NotifyState; toggle: () => void };

/** Notifies of arrived offers and ended trades, if the person switched that on. */
export function useNotifications(): Notifications {
  const queryClient = useQueryClient();
  const [state, setState] = useState(() => readNotifyState(window));
  useEffect(() => {
    if (state !== 'on') return;
    return watchTrades(queryClient, (change) => {
      if (isNews(change) && !notify(window, change)) setState('unsupported');
    });
  }, [queryClient, state]);
  const toggle = async () => {
    setState(state === 'on' ? stopNotifications() : await allowNotifications(window));
  };
  return { state, toggle: () => void toggle() };
}
