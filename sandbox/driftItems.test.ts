import { expect, test } from 'vitest';
import { driftItems } from './driftItems';

const ITEMS = Array.from({ length: 2_000 }, (_, index) => ({
  id: `item-${index}`,
  offer: { price: (index % 50) / 100 + 0.03, accepted: true },
}));

test('moves about one price in twenty and removes about one item in a hundred', () => {
  const drifted = driftItems(ITEMS, 2);
  const moved = drifted.filter((item) => !ITEMS.some((known) => known === item));
  expect(ITEMS.length - drifted.length).toBeGreaterThan(5);
  expect(ITEMS.length - drifted.length).toBeLessThan(40);
  expect(moved.length).toBeGreaterThan(60);
  expect(moved.length).toBeLessThan(140);
});

test('moves prices to other whole cents above zero', () => {
  const known = new Map(ITEMS.map((item) => [item.id, item.offer.price]));
  for (const item of driftItems(ITEMS, 3)) {
    if (ITEMS.some((same) => same === item)) continue;
    expect(item).toMatchObject({ offer: { accepted: true, price: expect.any(Number) } });
    expect(item).not.toMatchObject({ offer: { price: known.get(toId(item)) } });
  }
});

test('drifts alike in the same round and differently in the next', () => {
  expect(driftItems(ITEMS, 2)).toEqual(driftItems(ITEMS, 2));
  expect(driftItems(ITEMS, 2)).not.toEqual(driftItems(ITEMS, 3));
});

function toId(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}
