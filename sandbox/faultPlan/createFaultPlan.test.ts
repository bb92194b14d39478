import { expect, test } from 'vitest';
import { createFaultPlan } from './createFaultPlan';
import { createRandomRules } from './createRandomRules';
import type { FaultRule } from './FaultRule';
import type { FaultRoute } from './faultRoutes';

/** The names of the faults that so many requests of a route meet. */
function play(rules: FaultRule[], count: number, route: FaultRoute = 'inventory') {
  const plan = createFaultPlan(rules);
  return Array.from({ length: count }, () => plan.take(route, '/')?.name);
}

test('strikes once unless told otherwise, and other routes never', () => {
  const rules: FaultRule[] = [{ route: 'inventory', fault: 'drip' }];
  expect(play(rules, 3)).toEqual(['drip', undefined, undefined]);
  expect(play(rules, 3, 'trades')).toEqual([undefined, undefined, undefined]);
});

test('lets requests pass before, and strikes in bursts', () => {
  const rule: FaultRule = { route: 'inventory', fault: 'html-502', after: 1, times: 2, burst: 2 };
  expect(play([rule], 7).map((name) => name !== undefined)).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('counts the requests alone that it is about', () => {
  const plan = createFaultPlan([
    { route: 'inventory', fault: 'drip', only: 'limit=-1', except: 'game=252490' },
  ]);
  const whole = '/client/inventory?limit=-1';
  const addresses = ['/client/inventory?limit=50', `${whole}&game=252490`, whole, whole];
  expect(addresses.map((address) => plan.take('inventory', address)?.name)).toEqual([
    undefined,
    undefined,
    'drip',
    undefined,
  ]);
});

test('the first rule that strikes counts', () => {
  const rules: FaultRule[] = [
    { route: 'inventory', fault: 'refused' },
    { route: 'inventory', fault: 'drip', times: 2 },
  ];
  expect(play(rules, 4)).toEqual(['refused', 'drip', 'drip', undefined]);
});

test('draws the same from the same seed, and something else from another', () => {
  const toRule = (seed: number): FaultRule => ({
    route: 'inventory',
    fault: 'random',
    probability: 0.5,
    seed,
  });
  expect(play([toRule(7)], 200)).toEqual(play([toRule(7)], 200));
  expect(play([toRule(7)], 200)).not.toEqual(play([toRule(8)], 200));
});

test('strikes about as often as it is told to, with all that the route can have', () => {
  const names = play([{ route: 'inventory', fault: 'random', probability: 0.4, burst: 1 }], 2_000);
  const struck = names.filter((name) => name !== undefined);
  expect(struck.length / names.length).toBeCloseTo(0.4, 1);
  expect(new Set(struck).size).toBe(21);
});

test('random faults leave inventories’ own to inventories', () => {
  const trades = play(createRandomRules(3, 'somebody'), 1_000, 'trades');
  expect(trades).toContain('rate-limited');
  expect(trades).not.toContain('reordered-items');
  expect(
    play(createRandomRules(3, 'somebody'), 100, 'assets').every((name) => name === undefined),
  ).toBe(true);
});

test('tells what has befallen requests', () => {
  const plan = createFaultPlan([{ route: 'trades', fault: 'drip' }]);
  plan.take('inventory', '/');
  plan.take('trades', '/');
  const { struck } = plan.describe();
  expect(struck).toEqual([{ route: 'trades', fault: 'drip' }]);
  expect(createFaultPlan([], struck).describe()).toEqual({ rules: [], struck });
});

test('random rules reach everybody, each in their own way', () => {
  const people = Array.from({ length: 200 }, (_, index) => `person-${index}`);
  const first = people.map((who) => play(createRandomRules(7, who), 1)[0]);
  const struck = first.filter((name) => name !== undefined);
  expect(struck.length).toBeGreaterThan(30);
  expect(struck.length).toBeLessThan(100);
  expect(new Set(struck).size).toBeGreaterThan(5);
  for (const who of people) {
    expect(play(createRandomRules(7, who), 40).some((name) => name !== undefined)).toBe(true);
  }
});
