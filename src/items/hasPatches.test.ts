import { expect, test } from 'vitest';
import { hasPatches } from './hasPatches';

const sticker = {
  name: 'Titan | Katowice 2014',
  marketHashName: 'Sticker | Titan | Katowice 2014',
};
const patch = { name: 'MOUZ | Stockholm 2021', marketHashName: 'Patch | MOUZ | Stockholm 2021' };

test.each([
  ['an agent', { type: 'Agent', stickers: [patch] }, true],
  ['an agent of a rarity', { type: 'Master Agent', stickers: [{ name: 'MOUZ' }] }, true],
  ['an agent in another language', { type: 'Agent (Meister)', stickers: [patch] }, true],
  ['a weapon', { type: 'Rifle', stickers: [sticker] }, false],
  ['a weapon without stickers', { type: undefined, stickers: undefined }, false],
] as const)('what is applied to %s', (_, { type, stickers }, isPatched) => {
  expect(hasPatches({ type, stickers: stickers?.map((one, slot) => ({ ...one, slot })) })).toBe(
    isPatched,
  );
});
