import type { AssetPayClient } from '~/assetpay/request/client';
import { getTrades } from '~/assetpay/trades/getTrades';
import type { Trade } from '~/assetpay/trades/trade';
import { createAttemptLog, createKeyLog } from '~/deposit/sending/attempts';
import { createSender } from '~/deposit/sending/createSender';
import type { DepositOrder } from '~/deposit/sending/depositOrder';
import { createLock, type Lock } from '~/deposit/sending/lock';
import type { Sender } from '~/deposit/sending/sender';
import type { Sending } from '~/deposit/sending/sending';
import type { Place } from '~/deposit/sending/storedList';
import { createSharedLock } from './createSharedLock';
import { createTestPause } from './createTestPause';
import { createTestStorage, type StorageMood } from './createTestStorage';

/** A tab of a device, and what it did and knows, for a test to hold against the server. */
export type TestTab = {
  device: number;
  sender: Sender;
  /** Presses Confirm; nothing happens while something is under way. */
  confirm: (order: DepositOrder) => void;
  /** Ends the tab as a reload or a crash does: nothing of it goes on, its lock is free. */
  kill: () => void;
  isAlive: () => boolean;
  /** By trade id. */
  known: Map<string, Trade>;
  /** The settlements it reported, in order. */
  ends: Sending[];
  /** The orders confirmed here, with their time by the test's own clock. */
  confirmed: { order: DepositOrder; at: number }[];
  isIdle: () => boolean;
};

export type DevicePlan = {
  device: number;
  token: string;
  isOnline: () => boolean;
  fetchFor: (tab: TestTab) => typeof fetch;
  /** The moods of `localStorage` and `sessionStorage`. */
  getMoods: () => { local: StorageMood; session: StorageMood };
  /** True while the browser's locks work. */
  canLock: () => boolean;
};

/** For tests: a device of a person, with storage, locks and clocks of its own, without the browser. */
export function createTestDevice(plan: DevicePlan) {
  const local = createTestStorage(() => plan.getMoods().local);
  const session = createTestStorage(() => plan.getMoods().session);
  const shared = createSharedLock();
  const began = Date.now();
  let wallMs = 0;
  const sleeps: { from: number; to: number }[] = [];
  const now = () => {
    const at = Date.now();
    const slept = sleeps.map(({ from, to }) => Math.max(Math.min(at, to) - from, 0));
    return { wall: at + wallMs, ticks: at - began - slept.reduce((sum, ms) => sum + ms, 0) };
  };

  const open = (): TestTab => {
    let isAlive = true;
    const life: Life = { isAlive: () => isAlive };
    const lockPage = createLock('', () => undefined);
    const lockTabs = shared.lockFor(life.isAlive);
    const lock: Lock = (work, turn) =>
      lockPage(() => (plan.canLock() ? lockTabs(work, turn) : work(false)), turn);
    const known = new Map<string, Trade>();
    const ends: Sending[] = [];
    const confirmed: TestTab['confirmed'] = [];
    const client: AssetPayClient = {
      baseUrl: 'http://sandbox',
      authScheme: 'raw',
      token: { get: async () => plan.token, renew: async () => plan.token },
      fetch: async (...call) => {
        await toLiving(undefined, life);
        return plan
          .fetchFor(tab)(...call)
          .then(
            (answer) => toLiving(answer, life),
            async (error) => {
              await toLiving(undefined, life);
              throw error;
            },
          );
      },
    };
    const add = (trades: readonly Trade[]) => {
      for (const trade of trades) known.set(trade.id, trade);
    };
    const look = async () => {
      const games = ['730', '252490'] as const;
      const pages = await Promise.all(games.map((game) => getTrades(client, { game, limit: 100 })));
      for (const { items } of pages) add(items);
      return pages.flatMap(({ facts }) => facts);
    };
    const places = [local.place, session.place].map((place) => toPlaceOfTab(place, life));
    const sender = createSender({
      client,
      pause: createTestPause(now, plan.isOnline),
      log: createAttemptLog(places, 'somebody'),
      openKeys: createKeyLog(places, 'somebody'),
      lock,
      trades: { get: () => [...known.values()], add, look },
      onSettled: () => undefined,
      onEnd: (sending) => ends.push(sending),
    });
    let resumed = false;
    const tab: TestTab = {
      device: plan.device,
      sender,
      known,
      ends,
      confirmed,
      isAlive: life.isAlive,
      confirm: (order) => {
        if (sender.sending.get().isBusy || !isAlive) return;
        confirmed.push({ order, at: Date.now() });
        sender.send(order);
      },
      kill: () => {
        isAlive = false;
        shared.sweep();
      },
      isIdle: () => resumed && !sender.sending.get().isBusy,
    };
    void look().catch(() => undefined);
    void sender.resume().then(() => {
      resumed = true;
    });
    return tab;
  };

  return {
    open,
    local,
    /** Sets the clock that people read. */
    setClock: (byMs: number) => {
      wallMs += byMs;
    },
    /** The other clock stands still for so long. */
    sleep: (forMs: number) => {
      const from = Math.max(Date.now(), ...sleeps.map(({ to }) => to));
      sleeps.push({ from, to: Math.max(from, Date.now() + forMs) });
    },
  };
}

type Life = { isAlive: () => boolean };

const never = new Promise<never>(() => undefined);

/** A dead tab hears of nothing any more. */
function toLiving<Value>(value: Value, { isAlive }: Life): Value | Promise<never> {
  return isAlive() ? value : never;
}

/** A dead tab writes nothing any more. */
function toPlaceOfTab(place: Place, { isAlive }: Life): Place {
  return () => {
    const storage = place();
    if (storage === undefined || isAlive()) return storage;
    return { ...storage, setItem: () => undefined, removeItem: () => undefined };
  };
}
