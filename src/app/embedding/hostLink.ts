import type { DepositEvent } from '~/embed/publicTypes';
import { createStore } from '~/lib/store/store';
import { type HeardSettings, readWishedUsd } from './readHostMessage';

/** The connection with the page around this one, once that page has answered. */
export type HostLink = {
  tell: (event: DepositEvent) => void;
  /** Calls `listener` when the host has everything read again; returns the unsubscribe function. */
  onRefresh: (listener: () => void) => () => void;
};

/** The link of this document: one, whatever React does. Late code reads it, the first load does not. */
export const hostLink = createStore<{ link: HostLink | undefined }>({ link: undefined });

/** The host's last wish; until it speaks, the sums in the address, which a link can name too. */
export const hostSettings = createStore<HeardSettings>(readWish(globalThis.location?.search));

/** `amount`, `min` and `max` of an address, in USD. */
function readWish(search: string | undefined): HeardSettings {
  const query = new URLSearchParams(search);
  const read = (name: string) => readWishedUsd(query.get(name));
  return { amount: read('amount'), min: read('min'), max: read('max') };
}
