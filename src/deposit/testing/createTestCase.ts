import type { Item } from '~/assetpay/inventory/item';
import type { DepositOrder } from '~/deposit/sending/depositOrder';
import { createSandbox } from '../../../sandbox/app';
import { createTestDevice, type TestTab } from './createTestDevice';
import { createTestNetwork, type NetworkPlan } from './createTestNetwork';
import type { StorageMood } from './createTestStorage';
import type { createVirtualClock } from './createVirtualClock';
import { readServer } from './readTestServer';
import { scheduleInventory, scheduleItems } from './scheduleItems';

const token = 'sandbox-player';

const quiet: NetworkPlan = {
  offline: [],
  tradesFailEvery: 0,
  tokenFailsEvery: 0,
  repeatsPosts: false,
  latePosts: [],
  lagMs: 0,
  retryAfter: undefined,
  troubleEndsAt: Number.POSITIVE_INFINITY,
};

type Options = {
  network?: Partial<NetworkPlan>;
  settings?: object;
  mishaps?: readonly string[];
  moods?: { local: StorageMood; session: StorageMood };
  canLock?: () => boolean;
  /** Stands between a tab and the network. */
  meet?: (address: string, init: RequestInit | undefined) => Response | undefined;
};

/** For tests: one case of a person who deposits, against the sandbox and in virtual time. */
export async function createTestCase(
  clock: ReturnType<typeof createVirtualClock>,
  options: Options = {},
) {
  const app = createSandbox({ inventoryFile: { inventory: scheduleInventory } });
  const control = (fields: object) =>
    app.request('/sandbox/control', {
      method: 'POST',
      headers: { authorization: token, 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
  // As on Steam, where what is offered is still there to be offered.
  await control({ action: 'settings', offeredItems: 'listed', ...options.settings });
  for (const mishap of options.mishaps ?? []) await control({ action: 'mishap', mishap });
  const network = createTestNetwork<TestTab>(app, { ...quiet, ...options.network });
  const looks: number[] = [];
  const openDevice = (device = 0) =>
    createTestDevice({
      device,
      token,
      isOnline: network.isOnline,
      fetchFor: (tab) => async (input, init) => {
        if (String(input).includes('/client/trades')) looks.push(Date.now());
        return options.meet?.(String(input), init) ?? network.fetchFor(tab)(input, init);
      },
      getMoods: () => options.moods ?? { local: 'works', session: 'works' },
      canLock: options.canLock ?? (() => true),
    });
  return {
    control,
    openDevice,
    sent: network.sent,
    /** The times at which the trades were read. */
    looks,
    pass: (ms: number) => clock.pass(ms),
    readOffers: async () =>
      (await readServer(app, token)).filter(({ status }) => status !== 'failed'),
    /** The state of the only deposit of a tab. */
    stateOf: ({ sender }: TestTab) => sender.sending.get().batches[0]?.state,
  };
}

/** An order of units by item id: the id is that of `scheduleItems`. */
export function toOrder(units: Readonly<Record<string, number>>): DepositOrder {
  const lines = Object.entries(units).map(([id, amount]) => {
    const item = findItem(id);
    return { item, amount, cents: Math.round((item.offer?.price ?? 0) * 100) * amount };
  });
  const isRust = lines.some(({ item }) => item.appid === 252490);
  return { game: isRust ? '252490' : '730', lines, isInstant: true };
}

function findItem(id: string): Item {
  const item = scheduleItems.find((one) => one.id === id);
  if (item === undefined) throw new Error(`there is no ${id}`);
  return item;
}
