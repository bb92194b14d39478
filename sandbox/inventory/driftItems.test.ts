import { expect, test } from 'vitest';
import { driftItems } from './driftItems';

const storedItems = Array.from({ length: 2_000 }, (_, index) => ({
  id: `item-${index}`,
  offer: { price: (index % 50) / 100 + 0.03, accepted: true },
}));

test('moves about one price in twenty and removes about one item in a hundred', () => {
  const drifted = driftItems(storedItems, 2);
  const moved = drifted.filter((item) => !storedItems.some((known) => known === item));
  expect(storedItems.length - drifted.length).toBeGreaterThan(5);
  expect(storedItems.length - drifted.length).toBeLessThan(40);
  expect(moved.length).toBeGreaterThan(60);
  expect(moved.length).toBeLessThan(140);
});

test('moves prices to other whole cents above zero', () => {
  const known = new Map(storedItems.map((item) => [item.id, item.offer.price]));
  for (const item of driftItems(storedItems, 3)) {
    if (storedItems.some((same) => same === item)) continue;
    expect(item).toMatchObject({ offer: { accepted: true, price: expect.any(Number) } });
    expect(item).not.toMatchObject({ offer: { price: known.get(toId(item)) } });
  }
});

test('drifts alike in the same round and differently in the next', () => {
  expect(driftItems(storedItems, 2)).toEqual(driftItems(storedItems, 2));
  expect(driftItems(storedItems, 2)).not.toEqual(driftItems(storedItems, 3));
});

function toId(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}
