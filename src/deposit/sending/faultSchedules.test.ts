import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createVirtualClock } from '~/deposit/testing/createVirtualClock';
import {
  type Happening,
  itemCount,
  playSchedule,
  type Schedule,
} from '~/deposit/testing/playSchedule';
import type { ServerTrade } from '~/deposit/testing/readTestServer';
import { mishapNames } from '../../../sandbox/scenarios/mishaps';
import { isSettled } from './sending';

const minute = 60_000;
const at = fc.integer({ min: 0, max: 4 * minute });
const item = fc.nat(itemCount - 1);
const items = fc.uniqueArray(item, { minLength: 1, maxLength: 4 });
const kind = <Kind extends Happening['kind']>(name: Kind) => fc.constant(name);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('confirm'), at, items, isDouble: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('reload'), at }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('secondTab'), at, items }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('offline'),
      at,
      forMs: fc.integer({ min: 500, max: 3 * minute }),
      isNoticed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('price'), at, item }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('vanish'), at, item }) },
);

/** Doubt is what this is about, so most mishaps are of that kind. */
const mishap = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...mishapNames.filter((name) => /before|after/.test(name))),
  },
  { weight: 1, arbitrary: fc.constantFrom(...mishapNames) },
);

const schedule: fc.Arbitrary<Schedule> = fc.record({
  happenings: fc.array(happening, { minLength: 1, maxLength: 6 }),
  mishaps: fc.array(mishap, { maxLength: 5 }),
  tradesFailEvery: fc.constantFrom(0, 0, 1, 2, 3),
  tokenFailsEvery: fc.constantFrom(0, 0, 2, 5),
  repeatsPosts: fc.boolean(),
  externalIdCheck: fc.constantFrom('first', 'last'),
  offeredItems: fc.constantFrom('hidden', 'listed'),
  latencySeconds: fc.constantFrom(0, 0.2, 5),
  itemsPerTrade: fc.constantFrom(60, 2),
});

/** One that once left its attempt behind, when the clock of these tests told parts of a ms. */
const partsOfMs: Schedule = {
  happenings: [
    { kind: 'secondTab', at: 66_570, items: [5] },
    { kind: 'confirm', at: 196_050, items: [4], isDouble: false },
    { kind: 'reload', at: 214_503 },
  ],
  mishaps: [
    'very-slow-before',
    'server-error-before',
    'truncated-after',
    'very-slow-before',
    'very-slow-before',
  ],
  tradesFailEvery: 3,
  tokenFailsEvery: 2,
  repeatsPosts: true,
  externalIdCheck: 'last',
  offeredItems: 'hidden',
  latencySeconds: 5,
  itemsPerTrade: 60,
};

type Played = Awaited<ReturnType<typeof playSchedule>>;

const isStanding = ({ status }: ServerTrade) =>
  !['failed', 'canceled', 'declined', 'reverted'].includes(status);

function expectNoItemTwice({ server }: Played): void {
  const ids = server
    .filter(isStanding)
    .flatMap((trade) => trade.items.filter(({ amount }) => amount === undefined))
    .map(({ id }) => id);
  expect(ids.toSorted(), 'no item stands in two trades').toEqual([...new Set(ids)].toSorted());
}

function expectShownPrices({ sent, shown }: Played): void {
  for (const { externalId, items: lines } of sent) {
    const prices = new Map(lines.map(({ itemId, price }) => [itemId, price]));
    expect(prices, 'the prices are those of the confirmation').toEqual(shown.get(externalId));
  }
}

function expectNothingUnknown({ server, last, storage }: Played): void {
  const ids = server.map(({ id }) => id).toSorted();
  expect([...last.known.keys()].toSorted(), 'the page knows every trade').toEqual(ids);
  expect(storage.length, 'no attempt is left in doubt').toBe(0);
  expect(last.isIdle()).toBe(true);
}

function expectTrueWords({ server, opened }: Played): void {
  for (const batch of opened.flatMap(({ ends }) => ends).flatMap(({ batches }) => batches)) {
    const { state, body } = batch;
    expect(isSettled(batch), `${state.kind} is no end`).toBe(true);
    const isShown = state.kind === 'created';
    const trade = isShown ? state.deposit.trade.id : undefined;
    const made = server.find(
      ({ id, externalId, ...rest }) =>
        id === trade || (externalId === body.externalId && isStanding({ id, ...rest })),
    );
    expect(made !== undefined, `said to be ${state.kind}`).toBe(isShown);
  }
}

let clock: ReturnType<typeof createVirtualClock>;

beforeEach(() => {
  clock = createVirtualClock(Date.UTC(2026, 10, 25, 10));
});

afterEach(() => clock.restore());

// `FAULT_SEED` plays a failed run again, `FAULT_SCHEDULES` another number of them.
const { FAULT_SCHEDULES = '1000', FAULT_SEED } = process.env;

test('whatever befalls deposits: no item twice, no other price, nothing unknown, nothing made up', async () => {
  const property = fc.asyncProperty(schedule, async (plan) => {
    const played = await playSchedule(plan, clock);
    expectNoItemTwice(played);
    expectShownPrices(played);
    expectNothingUnknown(played);
    expectTrueWords(played);
  });
  // A failure is told at once with its seed; played again by its seed, it is made as small as it gets.
  const how = FAULT_SEED === undefined ? { endOnFailure: true } : { seed: Number(FAULT_SEED) };
  // What is played in every run comes on top.
  const examples: [Schedule][] = [[partsOfMs]];
  const numRuns = examples.length + Number(FAULT_SCHEDULES);
  await fc.assert(property, { numRuns, examples, ...how });
}, 240_000);
