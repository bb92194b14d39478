import { describe, expect, it } from 'vitest';
import { toPictureSubject } from '../pictures/toPictureSubject';
import type { WireGame } from '../wire/WireGame';
import { generateInventory } from './generateInventory';
import { toExterior } from './toExterior';

const games = ['730', '252490'] as const satisfies readonly WireGame[];
const cs2 = generateInventory({ game: '730', size: 3000, seed: 11 });
const rust = generateInventory({ game: '252490', size: 1500, seed: 11 });
const isCents = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

describe('generateInventory', () => {
  it.each(games)('makes as many items as asked for in %s, none included', (game) => {
    for (const size of [0, 1, 50, 777]) {
      expect(generateInventory({ game, size, seed: 3 })).toHaveLength(size);
    }
  });

  it.each(games)(
    'gives 100,000 items in %s unique, UUID-shaped ids',
    (game) => {
      const ids = new Set(generateInventory({ game, size: 100_000, seed: 5 }).map(({ id }) => id));
      expect(ids.size).toBe(100_000);
      const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
      expect([...ids].filter((id) => !shape.test(id))).toEqual([]);
    },
    60_000,
  );

  it('gives the same items for the same seed and others for another', () => {
    const again = generateInventory({ game: '730', size: 3000, seed: 11 });
    expect(again).toEqual(cs2);
    const other = generateInventory({ game: '730', size: 3000, seed: 12 });
    const ids = new Set(cs2.map(({ id }) => id));
    expect(other.some(({ id }) => ids.has(id))).toBe(false);
  });

  it('keeps every item when the inventory grows', () => {
    const larger = new Map(cs2.map((item) => [item.id, item]));
    const smaller = generateInventory({ game: '730', size: 200, seed: 11 });
    expect(smaller.map(({ id }) => larger.get(id))).toEqual(smaller);
  });

  it('names the exterior that belongs to the float, in the name too', () => {
    const worn = cs2.filter(({ wear }) => wear !== undefined);
    expect(worn.length).toBeGreaterThan(500);
    for (const { wear, exterior, marketHashName, paintSeed } of worn) {
      expect(toExterior(Number(wear)).name).toBe(exterior);
      expect(marketHashName.endsWith(` (${exterior})`)).toBe(true);
      expect(paintSeed).toBeGreaterThanOrEqual(1);
      expect(paintSeed).toBeLessThanOrEqual(1000);
    }
  });

  it.each([
    ['CS2', cs2],
    ['Rust', rust],
  ])('prices %s in cents, with every offer below the market', (_, items) => {
    for (const { marketPrice = 0, offer, amount = 1 } of items) {
      expect(isCents(marketPrice)).toBe(true);
      if (!offer) continue;
      expect(isCents(offer.price)).toBe(true);
      expect(offer.price).toBeGreaterThan(0);
      expect(offer.price).toBeLessThan(marketPrice);
      expect(offer.maxAmount).toBeLessThanOrEqual(amount);
    }
  });

  it('takes most items, refuses some, and has some without an offer or a way to trade', () => {
    const accepted = cs2.filter(({ offer }) => offer?.accepted).length / cs2.length;
    expect(accepted).toBeGreaterThan(0.82);
    expect(accepted).toBeLessThan(0.96);
    expect(cs2.some(({ offer }) => offer && !offer.accepted)).toBe(true);
    expect(cs2.some(({ offer }) => !offer)).toBe(true);
    expect(cs2.some(({ tradable }) => !tradable)).toBe(true);
    expect(cs2.filter(({ tradable, offer }) => !tradable && offer?.accepted)).toEqual([]);
  });

  it('keeps medals and coins with their account', () => {
    const medals = cs2.filter(({ name }) => name.endsWith('Service Medal'));
    expect(medals.length).toBeGreaterThan(0);
    for (const medal of medals) {
      expect(medal).toMatchObject({ tradable: false, marketPrice: 0 });
      expect(medal.offer).toBeUndefined();
    }
  });

  it('puts what can be deposited first, the dearest leading', () => {
    const accepted = cs2.filter(({ offer }) => offer?.accepted);
    expect(cs2.slice(0, accepted.length)).toEqual(accepted);
    const prices = accepted.map(({ offer }) => offer?.price ?? 0);
    expect(prices).toEqual(prices.toSorted((one, other) => other - one));
  });

  it.each([50, 60, 1000, 3000])('shows variety in the first fifty of %i', (size) => {
    for (const seed of [1, 2, 3, 7]) {
      const first = generateInventory({ game: '730', size, seed }).slice(0, 50);
      const types = new Set(first.map(({ type }) => type));
      expect([...types]).toEqual(expect.arrayContaining(['Knife', 'Gloves', 'Rifle', 'Pistol']));
      expect(first.some(({ doppler }) => doppler)).toBe(true);
      expect(first.some(({ fade }) => fade)).toBe(true);
      expect(first.some(({ type, stickers }) => type === 'Rifle' && stickers?.length)).toBe(true);
    }
  });

  it('has every decoration the page can show', () => {
    expect(cs2.some(({ hardened }) => hardened)).toBe(true);
    expect(cs2.some(({ charm }) => charm)).toBe(true);
    expect(cs2.some(({ propId }) => /^S\d+A\d+D\d+$/.test(propId ?? ''))).toBe(true);
    expect(cs2.some(({ propId }) => /^[0-9A-F]{48,}$/.test(propId ?? ''))).toBe(true);
    const stickers = cs2.flatMap((item) => item.stickers ?? []);
    expect(stickers.some(({ wear }) => wear === undefined)).toBe(true);
    expect(stickers.filter(({ wear }) => wear === 0).length).toBeGreaterThan(stickers.length / 2);
    expect(stickers.every(({ slot }) => slot >= 0 && slot <= 4)).toBe(true);
    for (const { fade } of cs2) {
      if (fade) expect(fade.percentage).toBeGreaterThanOrEqual(80);
    }
  });

  it('never starts a name with two qualities', () => {
    const odd = cs2.filter(({ name }) => /^(★ ★|★ StatTrak™ ★|Souvenir StatTrak)/.test(name));
    expect(odd).toEqual([]);
    expect(cs2.some(({ name }) => name.startsWith('★ StatTrak™ '))).toBe(true);
    expect(cs2.some(({ name }) => name.startsWith('StatTrak™ '))).toBe(true);
    expect(cs2.some(({ name }) => /^Souvenir (?!Package)/.test(name))).toBe(true);
  });

  it('says of every Rust item how many units it is: nearly always one, sometimes hundreds', () => {
    const singles = rust.filter(({ amount }) => amount === 1).length / rust.length;
    expect(singles).toBeGreaterThan(0.9);
    expect(singles).toBeLessThan(0.98);
    expect(cs2.filter(({ amount }) => amount !== undefined)).toEqual([]);
    const few = generateInventory({ game: '252490', size: 60, seed: 1 });
    expect(few.some(({ amount = 1, offer }) => amount > 1 && offer?.accepted)).toBe(true);
  });

  it('stacks Rust items and gives them no rarity', () => {
    expect(rust.some(({ amount = 1 }) => amount > 100)).toBe(true);
    expect(rust.some(({ amount = 1, offer }) => (offer?.maxAmount ?? amount) < amount)).toBe(true);
    expect(rust.filter(({ rarity, exterior, wear }) => rarity || exterior || wear)).toEqual([]);
  });

  it('gives plain icon hashes that can be drawn', () => {
    const hashes = [...cs2, ...rust].flatMap(({ iconUrl, stickers = [], charm }) => [
      iconUrl,
      ...stickers.map((sticker) => sticker.iconUrl),
      ...(charm ? [charm.iconUrl] : []),
    ]);
    for (const hash of new Set(hashes)) {
      expect(hash).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(toPictureSubject(hash)).toBeDefined();
    }
  });
});
