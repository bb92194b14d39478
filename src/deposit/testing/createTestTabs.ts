import type { Item } from '~/assetpay/inventory/item';
import type { AssetPayClient } from '~/assetpay/request/client';
import { getTrades } from '~/assetpay/trades/getTrades';
import type { Trade } from '~/assetpay/trades/trade';
import { createAttemptLog } from '~/deposit/sending/attempts';
import { createSender, type Sender } from '~/deposit/sending/createSender';
import type { Pause } from '~/deposit/sending/pause';
import type { Sending } from '~/deposit/sending/sending';

/** What one tab of one person did and knows, for a test to hold against the server. */
export type TestTab = {
  sender: Sender;
  /** Ends the tab as a reload or a crash does: nothing of it goes on, its lock is free. */
  kill: () => void;
  /** By trade id. */
  known: Map<string, Trade>;
  /** What it reported as certain, in order. */
  ends: Sending[];
  isIdle: () => boolean;
};

type Options = {
  fetch: typeof fetch;
  isOnline: () => boolean;
  storage: Storage;
  token: string;
};

/** For tests: tabs of one person in one browser, sharing storage and lock, without the browser. */
export function createTestTabs({ fetch, isOnline, storage, token }: Options) {
  const lock = createSharedLock();
  return {
    open: async (): Promise<TestTab> => {
      let isAlive = true;
      const never = new Promise<never>(() => undefined);
      const alive = <Value>(value: Value) => (isAlive ? value : never);
      const client: AssetPayClient = {
        baseUrl: 'http://sandbox',
        authScheme: 'raw',
        token: { get: async () => token, renew: async () => token },
        fetch: async (...call) => {
          await alive(undefined);
          return fetch(...call).then(alive, async (error) => {
            await alive(undefined);
            throw error;
          });
        },
      };
      const pause = createTestPause(isOnline);
      const known = new Map<string, Trade>();
      const add = (trades: readonly Trade[]) => {
        for (const trade of trades) known.set(trade.id, trade);
      };
      const refetch = async () => add((await getTrades(client, { game: '730', limit: 100 })).items);
      const ends: Sending[] = [];
      const sender = createSender({
        client,
        pause,
        log: createAttemptLog(
          toTabStorage(storage, () => isAlive),
          'somebody',
        ),
        lock: (work, onHeld) => lock(work, onHeld, () => isAlive),
        trades: { get: () => [...known.values()], add, refetch },
        onSettled: () => undefined,
        onEnd: (sending) => {
          ends.push(sending);
          void refetch().catch(() => undefined);
        },
      });
      void refetch().catch(() => undefined);
      let resumed = false;
      void sender.resume().then(() => {
        resumed = true;
      });
      return {
        sender,
        known,
        ends,
        kill: () => {
          isAlive = false;
          lock.sweep();
        },
        isIdle: () => resumed && !sender.sending.get().isBusy,
      };
    },
  };
}

/** The items as an order names them, one unit each. */
export function toTestOrder(items: readonly Item[], isInstant = true) {
  const lines = items.map((item) => ({
    item,
    amount: 1,
    cents: Math.round((item.offer?.price ?? 0) * 100),
  }));
  return { game: '730', lines, isInstant } as const;
}

function createTestPause(isOnline: () => boolean): Pause {
  const waiting = new Set<() => void>();
  return {
    now: () => Date.now(),
    isOnline,
    wait: (ms) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(end);
          resolve();
        };
        // A browser says when the network is back; here the wait is cut into pieces instead.
        const timer = setTimeout(end, isOnline() ? ms : Math.min(ms, 1_000));
        waiting.add(end);
      }),
    hurry: () => {
      for (const end of [...waiting]) end();
    },
  };
}

/** A dead tab writes nothing any more. */
function toTabStorage(storage: Storage, isAlive: () => boolean): Storage {
  return {
    get length() {
      return storage.length;
    },
    key: (index) => storage.key(index),
    clear: () => storage.clear(),
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => {
      if (isAlive()) storage.setItem(key, value);
    },
    removeItem: (key) => {
      if (isAlive()) storage.removeItem(key);
    },
  };
}

type Turn = { begin: () => void; isAlive: () => boolean };

/** One lock for all tabs, freed when its holder ends or dies. */
function createSharedLock() {
  let holder: Turn | undefined;
  const queue: Turn[] = [];
  const next = () => {
    holder = undefined;
    while (holder === undefined && queue.length > 0) {
      const turn = queue.shift();
      if (turn?.isAlive()) holder = turn;
    }
    holder?.begin();
  };
  const take = async (onHeld: () => void, isAlive: () => boolean): Promise<void> => {
    if (holder !== undefined) onHeld();
    await new Promise<void>((begin) => {
      const turn = { begin: () => begin(), isAlive };
      if (holder === undefined) {
        holder = turn;
        begin();
      } else queue.push(turn);
    });
  };
  const lock = async <Result>(
    work: () => Promise<Result>,
    onHeld: () => void,
    isAlive: () => boolean,
  ): Promise<Result> => {
    await take(onHeld, isAlive);
    try {
      return await work();
    } finally {
      next();
    }
  };
  return Object.assign(lock, {
    /** Frees the lock of a tab that is dead. */
    sweep: () => {
      if (holder !== undefined && !holder.isAlive()) next();
    },
  });
}
