import type { DepositEvent, HostSettings } from '~/embed/publicTypes';
import { createStore } from '~/lib/store';

/** The connection with the page around this one, once that page has answered. */
export type HostLink = {
  tell: (event: DepositEvent) => void;
  /** Calls `listener` when the host has everything read again; returns the unsubscribe function. */
  onRefresh: (listener: () => void) => () => void;
};

/** The link of this document: one, whatever React does. Late code reads it, the first load does not. */
export const hostLink = createStore<{ link: HostLink | undefined }>({ link: undefined });

/** What the host has last asked for. */
export const hostSettings = createStore<HostSettings>({});
