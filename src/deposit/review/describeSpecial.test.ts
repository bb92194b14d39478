import { expect, test } from 'vitest';
import { describeSpecial, describeSpecialInFull } from './describeSpecial';

test.each([
  ['lowWear', '0.00006225999823072925', 'Low float, 0.000062'],
  ['lowWear', '0.006228807847946882', 'Low float, 0.0062'],
  ['lowWear', '0.1501', 'Low float, 0.1501'],
  ['lowWear', '0', 'Low float, 0.0000'],
  ['lowWear', '0.0000006', 'Low float, 0.0000006'],
  ['highWear', '0.990531086921691895', 'High float, 0.9905'],
  ['highWear', '0.99996', 'High float, 0.99996'],
  ['highWear', '1', 'High float, 1.0000'],
] as const)('a %s of %s says what makes it one', (kind, wear, text) => {
  expect(describeSpecial({ kind, wear })).toBe(text);
});

test('stickers are counted where room is short, and named where it is not', () => {
  const names = ['Titan (Holo) | Katowice 2014', 'Crown (Foil)'];
  const old = { kind: 'oldStickers', names } as const;
  expect(describeSpecial(old)).toBe('2 old, expensive stickers');
  expect(describeSpecialInFull(old)).toBe(`2 old, expensive stickers: ${names.join(', ')}`);
  const many = { kind: 'stickers', names: Array.from({ length: 6 }, () => 'Bomb Doge') } as const;
  expect(describeSpecialInFull(many)).toBe('6 stickers applied');
  const plain = { kind: 'stickers', names: ['Bomb Doge'] } as const;
  expect(describeSpecialInFull(plain)).toBe('1 sticker applied: Bomb Doge');
});
