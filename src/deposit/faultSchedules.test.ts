import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSandbox } from '../../sandbox/app';
import { FAULT_HEADER } from '../../sandbox/toFaultResponse';
import { MISHAP_NAMES } from '../../sandbox/trading/mishaps';
import { createMemoryStorage } from './createMemoryStorage';
import { createTestTabs, type TestTab, toTestOrder } from './createTestTabs';
import { createVirtualClock } from './createVirtualClock';
import { readItems, readServer, type ServerTrade } from './readTestServer';

/** One thing that happens, `at` ms after the beginning. */
type Happening =
  | { kind: 'confirm'; at: number; items: number[]; isDouble: boolean }
  | { kind: 'reload'; at: number }
  | { kind: 'secondTab'; at: number; items: number[] }
  | { kind: 'offline'; at: number; forMs: number; isNoticed: boolean }
  | { kind: 'price'; at: number; item: number }
  | { kind: 'vanish'; at: number; item: number };

type Schedule = {
  happenings: Happening[];
  /** What the deposits meet, in this order. */
  mishaps: string[];
  /** Every how many-th look at the trades fails. */
  tradesFailEvery: number;
  /** Every how many-th request finds the token expired. */
  tokenFailsEvery: number;
  externalIdCheck: 'first' | 'last';
  offeredItems: 'hidden' | 'listed';
  latencySeconds: number;
  itemsPerTrade: number;
};

const itemCount = 6;
const minute = 60_000;
const at = fc.integer({ min: 0, max: 4 * minute });
const items = fc.uniqueArray(fc.nat(itemCount - 1), { minLength: 1, maxLength: 4 });
const item = fc.nat(itemCount - 1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('confirm' as const),
      at,
      items,
      isDouble: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('reload' as const), at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('secondTab' as const), at, items }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('offline' as const),
      at,
      forMs: fc.integer({ min: 500, max: 3 * minute }),
      isNoticed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('price' as const), at, item }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('vanish' as const), at, item }) },
);

const interruptions = MISHAP_NAMES.filter((name) => /before|after/.test(name));
const schedule: fc.Arbitrary<Schedule> = fc.record({
  happenings: fc.array(happening, { minLength: 1, maxLength: 6 }),
  mishaps: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...interruptions) },
      { weight: 1, arbitrary: fc.constantFrom(...MISHAP_NAMES) },
    ),
    { maxLength: 5 },
  ),
  tradesFailEvery: fc.constantFrom(0, 0, 1, 2, 3),
  tokenFailsEvery: fc.constantFrom(0, 0, 2, 5),
  externalIdCheck: fc.constantFrom('first', 'last'),
  offeredItems: fc.constantFrom('hidden', 'listed'),
  latencySeconds: fc.constantFrom(0, 0.2, 5),
  itemsPerTrade: fc.constantFrom(60, 2),
});

let clock: ReturnType<typeof createVirtualClock>;

beforeEach(() => {
  clock = createVirtualClock(Date.UTC(2026, 10, 25, 10));
});

afterEach(() => clock.restore());

const token = 'sandbox-player';
const scheduleEndMs = 5 * minute;
/** After the last mishap and failure, everything is certain within this. */
const settleMs = 10 * minute;

async function play(plan: Schedule) {
  const start = Date.now();
  const app = createSandbox({ sizes: { '730': 40 } });
  const control = (fields: object) =>
    app.request('/sandbox/control', {
      method: 'POST',
      headers: { authorization: token, 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
  const { externalIdCheck, offeredItems, latencySeconds, itemsPerTrade } = plan;
  const all = await readItems(app, token);
  const pool = all.slice(0, itemCount);
  await control({
    action: 'settings',
    externalIdCheck,
    offeredItems,
    latencySeconds,
    itemsPerTrade,
  });
  for (const mishap of plan.mishaps) await control({ action: 'mishap', mishap });

  const offline = plan.happenings.flatMap((what) => (what.kind === 'offline' ? [what] : []));
  const isOffline = () =>
    offline.some(({ at: from, forMs }) => {
      const now = Date.now() - start;
      return now >= from && now < from + forMs;
    });
  const isNoticed = () =>
    offline.some(({ at: from, forMs, isNoticed: noticed }) => {
      const now = Date.now() - start;
      return noticed && now >= from && now < from + forMs;
    });
  const isTroubled = () => Date.now() - start < scheduleEndMs;
  const counts = { trades: 0, all: 0 };
  const sent: { externalId: string; lines: Map<string, number> }[] = [];
  const fetchOverNetwork: typeof fetch = async (input, init) => {
    if (isOffline()) throw new TypeError('Failed to fetch');
    const url = new URL(String(input));
    counts.all += 1;
    if (url.pathname === '/client/trades') counts.trades += 1;
    const isEvery = (count: number, every: number) => every > 0 && count % every === 0;
    if (isTroubled() && isEvery(counts.all, plan.tokenFailsEvery)) {
      const error = { code: 1102, key: 'INVALID_TOKEN', message: 'expired' };
      return Response.json({ requestId: 'x', success: false, error }, { status: 401 });
    }
    if (isTroubled() && url.pathname === '/client/trades') {
      if (isEvery(counts.trades, plan.tradesFailEvery)) throw new TypeError('Failed to fetch');
    }
    if (init?.method === 'POST') sent.push(toSent(String(init.body)));
    const { signal, ...rest } = init ?? {};
    const answer = await Promise.race([
      app.request(String(input), rest),
      new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      }),
    ]);
    if (answer.headers.has(FAULT_HEADER) || isOffline()) throw new TypeError('Failed to fetch');
    return answer;
  };

  const storage = createMemoryStorage();
  const tabs = createTestTabs({
    fetch: fetchOverNetwork,
    isOnline: () => !isNoticed(),
    storage,
    token,
  });
  const opened: TestTab[] = [await tabs.open()];
  /** By `externalId`: what stood on the screen when it was confirmed. */
  const shown = new Map<string, Map<string, number>>();
  const confirm = (tab: TestTab, indexes: readonly number[], isDouble: boolean) => {
    const lines = indexes.flatMap((index) => pool[index] ?? []);
    const order = toTestOrder(lines);
    const wasBusy = tab.sender.sending.get().isBusy;
    tab.sender.send(order);
    if (isDouble) tab.sender.send(order);
    if (wasBusy) return;
    for (const { body } of tab.sender.sending.get().batches) {
      shown.set(body.externalId, new Map(lines.map(({ id, offer }) => [id, offer?.price ?? 0])));
    }
  };
  let main = opened[0];
  for (const what of plan.happenings.toSorted((a, b) => a.at - b.at)) {
    await clock.pass(start + what.at - Date.now());
    if (what.kind === 'confirm' && main) confirm(main, what.items, what.isDouble);
    if (what.kind === 'secondTab') {
      const other = await tabs.open();
      opened.push(other);
      confirm(other, what.items, false);
    }
    if (what.kind === 'reload') {
      main?.kill();
      main = await tabs.open();
      opened.push(main);
    }
    if (what.kind === 'price') {
      await control({ action: 'price', item: pool[what.item]?.id, price: 3.33 + what.at / 1e6 });
    }
    if (what.kind === 'vanish') await control({ action: 'vanish', item: pool[what.item]?.id });
  }
  const living = () => opened.filter((tab) => tab.isIdle() || tab === main);
  await clock.pass(Math.max(0, start + scheduleEndMs - Date.now()));
  await clock.pass(settleMs);
  const last = await tabs.open();
  await clock.pass(minute);
  const server = await readServer(app, token);
  return { server, shown, sent, opened, last, storage, living, main };
}

function toSent(text: string) {
  const {
    externalId,
    items: lines,
  }: { externalId: string; items: { itemId: string; price: number }[] } = JSON.parse(text);
  return { externalId, lines: new Map(lines.map(({ itemId, price }) => [itemId, price])) };
}

const isAlive = ({ status }: ServerTrade) =>
  !['failed', 'canceled', 'declined', 'reverted'].includes(status);

function expectHonest({
  server,
  shown,
  sent,
  opened,
  last,
  storage,
}: Awaited<ReturnType<typeof play>>) {
  // No item in two trades.
  const places = new Map<string, string>();
  for (const trade of server.filter(isAlive)) {
    for (const { id, amount } of trade.items) {
      if (amount !== undefined) continue;
      expect(places.get(id), `${id} is in two trades`).toBeUndefined();
      places.set(id, trade.id);
    }
  }
  // No price but the one that was shown.
  for (const { externalId, lines } of sent) expect(lines).toEqual(shown.get(externalId));
  // No trade that the page does not know, and nothing left in doubt.
  expect([...last.known.keys()].toSorted()).toEqual(server.map(({ id }) => id).toSorted());
  expect(storage.length, 'attempts left behind').toBe(0);
  expect(last.isIdle()).toBe(true);
  // What was said to be certain is true.
  const ids = new Set(server.map(({ id }) => id));
  for (const { batches } of opened.flatMap(({ ends }) => ends)) {
    for (const { state, body } of batches) {
      expect(['created', 'refused', 'absent', 'unsent']).toContain(state.kind);
      if (state.kind === 'created') expect(ids.has(state.deposit.trade.id)).toBe(true);
      const made = server.find((trade) => trade.externalId === body.externalId && isAlive(trade));
      if (state.kind !== 'created') expect(made, `${state.kind}, but it exists`).toBeUndefined();
    }
  }
}

test('whatever befalls deposits: no item twice, no other price, nothing unknown, nothing made up', async () => {
  const runs = Number(process.env.FAULT_SCHEDULES ?? 1_000);
  const seed = process.env.FAULT_SEED === undefined ? undefined : Number(process.env.FAULT_SEED);
  await fc.assert(
    fc.asyncProperty(schedule, async (plan) => {
      expectHonest(await play(plan));
    }),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  );
  vi.restoreAllMocks();
}, 240_000);
