import type { Selection } from '~/inventory/picking/Selection';
import { whyNotDepositable } from '~/items/whyNotDepositable';

/** The part of the picks that a peer's cards need. */
export type PeerSelection = Pick<Selection, 'has' | 'subscribe' | 'toggle' | 'pick' | 'clear'>;

/** Creates the picks of a peer page, the least that the cards' subscriptions need. */
export function createPeerSelection(): PeerSelection {
  const ids = new Set<string>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    has: ({ id }) => ids.has(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    toggle: (item) => {
      if (!ids.delete(item.id) && whyNotDepositable(item) === undefined) ids.add(item.id);
      tell();
    },
    pick: (items) => {
      for (const item of items) if (whyNotDepositable(item) === undefined) ids.add(item.id);
      tell();
    },
    clear: () => {
      ids.clear();
      tell();
    },
  };
}
