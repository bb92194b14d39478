import { describe, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { words as itemWords } from '~/items/words';
import { describeCard, describeCardLabel } from './cardText';

describe('what a screen reader says first is market name, exterior and offer', () => {
  test.each([
    [{}, 'AK-47 | Redline (Field-Tested), Field-Tested, $10.75'],
    [{ marketHashName: undefined }, 'AK-47 | Redline, Field-Tested, $10.75'],
    [{ exterior: undefined }, 'AK-47 | Redline (Field-Tested), $10.75'],
    [{ offer: null }, 'AK-47 | Redline (Field-Tested), Field-Tested, no offer'],
    [{ name: undefined, marketHashName: '', exterior: '' }, 'Unnamed item, $10.75'],
  ])('%j', (changes, label) => {
    expect(describeCardLabel(createTestItem(changes))).toBe(label);
  });
});

test('after that it says every fact that the card shows', () => {
  const text = describeCard(
    createTestItem({
      amount: 1_200,
      doppler: { name: 'Ruby' },
      charm: { name: 'Hot Wurst', iconUrl: 'a' },
    }),
  );
  for (const fact of [
    'market price $12.50',
    '86% of market',
    'Classified',
    'wear 0.2543,',
    '312',
    '1 sticker',
    'Ruby',
    'Hot Wurst',
    '1,200',
  ]) {
    expect(text).toContain(fact);
  }
});

test('it says the badges that no other fact says', () => {
  const text = describeCard(
    createTestItem({
      fade: { percentage: 98.44 },
      hardened: { name: 'Tier 1' },
      wear: '0.0012',
      stickers: [{ name: 'Crown (Foil)' }],
    }),
  );
  for (const badge of ['Fade 98.4%', 'Tier 1', 'Low float', 'Old sticker']) {
    expect(text.split(', ')).toContain(badge);
  }
});

test('why an item cannot be deposited comes first', () => {
  const text = describeCard(createTestItem({ tradable: false }));
  expect(text.startsWith(itemWords.refusalReason.notTradable)).toBe(true);
});

test('an item that can be deposited names no reason', () => {
  for (const reason of Object.values(itemWords.refusalReason)) {
    expect(describeCard(createTestItem())).not.toContain(reason);
  }
});

test('what is missing is not spoken of, zero is not missing, and a price of zero is none', () => {
  const bare = createTestItem({
    marketPrice: undefined,
    rarity: undefined,
    wear: undefined,
    paintSeed: 0,
    stickers: [],
  });
  expect(describeCard(bare)).toBe('paint seed 0');
  expect(describeCard(createTestItem({ marketPrice: 0 }))).not.toContain('$');
  expect(describeCard(createTestItem())).not.toMatch(/undefined|null|NaN|false|, ,/);
});
