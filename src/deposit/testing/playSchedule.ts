import type { Item } from '~/assetpay/inventory/item';
import { createSandbox } from '../../../sandbox/app';
import { createMemoryStorage } from './createMemoryStorage';
import { createTestNetwork } from './createTestNetwork';
import { createTestTabs, type TestTab, toTestOrder } from './createTestTabs';
import type { createVirtualClock } from './createVirtualClock';
import { readItems, readServer } from './readTestServer';

/** One thing that a person, the network or the site does, `at` ms after the beginning. */
export type Happening =
  | { kind: 'confirm'; at: number; items: readonly number[]; isDouble: boolean }
  | { kind: 'reload'; at: number }
  | { kind: 'secondTab'; at: number; items: readonly number[] }
  | { kind: 'offline'; at: number; forMs: number; isNoticed: boolean }
  | { kind: 'price'; at: number; item: number }
  | { kind: 'vanish'; at: number; item: number };

export type Schedule = {
  happenings: readonly Happening[];
  /** What the deposits meet, in this order. */
  mishaps: readonly string[];
  tradesFailEvery: number;
  tokenFailsEvery: number;
  repeatsPosts: boolean;
  externalIdCheck: 'first' | 'last';
  offeredItems: 'hidden' | 'listed';
  latencySeconds: number;
  itemsPerTrade: number;
};

/** Items that schedules deal with, by their place in the inventory. */
export const itemCount = 6;
const minute = 60_000;
const scheduleMs = 5 * minute;
/** Once the trouble is over, everything is certain within this. */
const settleMs = 10 * minute;
const token = 'sandbox-player';

/** Prices by item id, as they stood on the screen at the confirmation; by `externalId`. */
type Shown = Map<string, ReadonlyMap<string, number>>;

/** Plays a schedule to its end, and answers what the server, the tabs and a last tab know then. */
export async function playSchedule(plan: Schedule, clock: ReturnType<typeof createVirtualClock>) {
  const app = createSandbox({ sizes: { '730': 40 } });
  const control = (fields: object) =>
    app.request('/sandbox/control', {
      method: 'POST',
      headers: { authorization: token, 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
  const items = (await readItems(app, token)).slice(0, itemCount);
  await control({ action: 'settings', ...plan });
  for (const mishap of plan.mishaps) await control({ action: 'mishap', mishap });

  const start = Date.now();
  const offline = plan.happenings.flatMap((what) => (what.kind === 'offline' ? [what] : []));
  const network = createTestNetwork(app, { ...plan, offline, troubleEndsAt: scheduleMs });
  const storage = createMemoryStorage();
  const tabs = createTestTabs({ ...network, storage, token });
  let tab = await tabs.open();
  const opened: TestTab[] = [tab];
  const shown: Shown = new Map();

  const act = {
    confirm: async ({ items: picked, isDouble }) =>
      confirm(tab, select(items, picked), { shown, isDouble }),
    secondTab: async ({ items: picked }) => {
      const other = await tabs.open();
      opened.push(other);
      confirm(other, select(items, picked), { shown, isDouble: false });
    },
    reload: async () => {
      tab.kill();
      tab = await tabs.open();
      opened.push(tab);
    },
    offline: async () => {},
    price: async ({ item, at }) => {
      await control({
        action: 'price',
        item: items[item]?.id,
        price: 3.33 + Math.floor(at / 1000),
      });
    },
    vanish: async ({ item }) => {
      await control({ action: 'vanish', item: items[item]?.id });
    },
  } satisfies {
    [Kind in Happening['kind']]: (what: Extract<Happening, { kind: Kind }>) => Promise<void>;
  };

  const happen = async (what: Happening) => {
    await clock.pass(start + what.at - Date.now());
    switch (what.kind) {
      case 'confirm':
        return act.confirm(what);
      case 'secondTab':
        return act.secondTab(what);
      case 'price':
        return act.price(what);
      case 'vanish':
        return act.vanish(what);
      default:
        return act[what.kind]();
    }
  };

  for (const what of plan.happenings.toSorted((a, b) => a.at - b.at)) await happen(what);
  await clock.pass(Math.max(0, start + scheduleMs - Date.now()) + settleMs);
  const last = await tabs.open();
  await clock.pass(minute);
  return { server: await readServer(app, token), sent: network.sent, shown, opened, last, storage };
}

function select(items: readonly Item[], places: readonly number[]): Item[] {
  return places.flatMap((place) => items[place] ?? []);
}

function confirm(tab: TestTab, items: readonly Item[], how: { shown: Shown; isDouble: boolean }) {
  const { sending } = tab.sender;
  const wasBusy = sending.get().isBusy;
  tab.sender.send(toTestOrder(items));
  if (how.isDouble) tab.sender.send(toTestOrder(items));
  if (wasBusy) return;
  const prices = new Map(items.map(({ id, offer }) => [id, offer?.price ?? 0]));
  for (const { body } of sending.get().batches) how.shown.set(body.externalId, prices);
}
