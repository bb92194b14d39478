import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { isOldSticker } from './collectorMarks';

function isOld(sticker: Record<string, unknown>): boolean {
  return (createTestItem({ stickers: [sticker] }).stickers ?? []).some(isOldSticker);
}

test.each([
  'iBUYPOWER (Holo) | Katowice 2014',
  'Clan-Mystik | Katowice 2014',
  'Titan | Cologne 2014',
  'Ninjas in Pyjamas | DreamHack 2014',
  'Titan (Holo) | Katowice 2015',
  'ESL One (Gold) | Katowice 2015',
  'Counter Logic Gaming (Foil) | Katowice 2015',
  'Crown (Foil)',
  'Howling Dawn',
  'Swag (Foil)',
  'King on the Field',
])('%s is old and expensive, with and without the word before it', (name) => {
  expect(isOld({ name })).toBe(true);
  expect(isOld({ name: `Sticker | ${name}` })).toBe(true);
  expect(isOld({ name: 'Aufkleber', marketHashName: `Sticker | ${name}` })).toBe(true);
});

test.each([
  'Fnatic | Katowice 2015',
  'Titan | Cologne 2015',
  'ENCE (Holo) | Katowice 2019',
  'Team Spirit (Gold) | Copenhagen 2024',
  'karrigan (Foil) | Cologne 2016',
  'Paper Crown (Foil)',
  'Crown',
  'Miami Tier6 (Holo)',
  '2014',
])('%s is not', (name) => {
  expect(isOld({ name })).toBe(false);
});
