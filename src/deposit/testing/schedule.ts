import type { LatePost } from './createTestNetwork';
import type { StorageMood } from './createTestStorage';

/** Items and units that somebody picks, by their place in the inventory. */
export type Picked = readonly { item: number; units: number }[];

/** One thing that a person, the network or the site does, `at` ms after the beginning. */
export type Happening =
  | { kind: 'confirm'; at: number; device: number; picked: Picked; isDouble: boolean }
  | { kind: 'reload'; at: number; device: number }
  | { kind: 'close'; at: number; device: number; forMs: number }
  | { kind: 'secondTab'; at: number; device: number; picked: Picked }
  | { kind: 'stop'; at: number; device: number }
  | { kind: 'checkNow'; at: number; device: number }
  | { kind: 'clock'; at: number; device: number; byMs: number }
  | { kind: 'sleep'; at: number; device: number; forMs: number }
  | { kind: 'storage'; at: number; device: number; local: StorageMood; session: StorageMood }
  | { kind: 'noLocks'; at: number; device: number }
  | { kind: 'offline'; at: number; forMs: number; isNoticed: boolean }
  | { kind: 'price'; at: number; item: number }
  | { kind: 'vanish'; at: number; item: number }
  | { kind: 'decline'; at: number };

export type Schedule = {
  happenings: readonly Happening[];
  devices: 1 | 2;
  /** The faults that the deposits meet, in this order. */
  mishaps: readonly string[];
  latePosts: readonly (LatePost | undefined)[];
  lagMs: number;
  retryAfter: number | undefined;
  tradesFailEvery: number;
  tokenFailsEvery: number;
  repeatsPosts: boolean;
  externalIdCheck: 'first' | 'last';
  offeredItems: 'hidden' | 'listed';
  latencySeconds: number;
  itemsPerTrade: number;
};
