import { describe, expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';
import { parseDepositRequest } from './parseDepositRequest';

const line = { itemId: 'item-1', price: 10.75 };

test('reads a deposit with its defaults', () => {
  expect(parseDepositRequest({ items: [line] })).toEqual({
    request: {
      items: [{ itemId: 'item-1', price: 10.75, amount: 1 }],
      game: '730',
      externalId: undefined,
      isInstant: true,
    },
  });
});

test('reads every field', () => {
  const body = {
    items: [{ ...line, amount: 10_000 }],
    game: '252490',
    externalId: 'x'.repeat(128),
    isInstant: false,
  };
  expect(parseDepositRequest(body)).toEqual({ request: body });
});

test('takes 250 items and no more', () => {
  const toItems = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...line, itemId: `item-${index}` }));
  expect(parseDepositRequest({ items: toItems(250) })).toHaveProperty('request');
  expect(parseDepositRequest({ items: toItems(251) })).toEqual({
    fields: { items: 'must be a list of 1 to 250 items' },
  });
});

describe('refuses, and names the path of,', () => {
  test.each([
    ['no object', undefined, 'body'],
    ['a list', [], 'body'],
    ['no items', {}, 'items'],
    ['items that are no list', { items: 'all' }, 'items'],
    ['an unknown key', { items: [line], currency: 'EUR' }, 'currency'],
    ['an unknown key of an item', { items: [{ ...line, offer: {} }] }, 'items.0.offer'],
    ['an item that is no object', { items: [line, null] }, 'items.1'],
    ['a short id', { items: [{ ...line, itemId: 'four' }] }, 'items.0.itemId'],
    ['a long id', { items: [{ ...line, itemId: 'x'.repeat(257) }] }, 'items.0.itemId'],
    ['the same item twice', { items: [line, line] }, 'items.1.itemId'],
    ['no price', { items: [{ itemId: 'item-1' }] }, 'items.0.price'],
    ['a price of nothing', { items: [{ ...line, price: 0 }] }, 'items.0.price'],
    ['a price as text', { items: [{ ...line, price: '10.75' }] }, 'items.0.price'],
    ['no units', { items: [{ ...line, amount: 0 }] }, 'items.0.amount'],
    ['too many units', { items: [{ ...line, amount: 10_001 }] }, 'items.0.amount'],
    ['a part of a unit', { items: [{ ...line, amount: 1.5 }] }, 'items.0.amount'],
    ['a game as a number', { items: [line], game: 730 }, 'game'],
    ['an unknown game', { items: [line], game: '440' }, 'game'],
    ['an empty externalId', { items: [line], externalId: '' }, 'externalId'],
    ['a long externalId', { items: [line], externalId: 'x'.repeat(129) }, 'externalId'],
    ['an externalId as a number', { items: [line], externalId: 1 }, 'externalId'],
    ['a flag as text', { items: [line], isInstant: 'true' }, 'isInstant'],
  ])('%s', (_, body, path) => {
    const parsed = parseDepositRequest(body);
    expect('fields' in parsed && Object.keys(parsed.fields)).toEqual([path]);
  });
});

test('answers VALIDATION_FAILED with the fields, and MISSING_ITEMS to an empty list', async () => {
  const { post } = createTestDeposits();
  expect(await post({ items: [{ ...line, price: -1 }] })).toMatchObject({
    status: 400,
    error: {
      key: 'VALIDATION_FAILED',
      fields: { 'items.0.price': 'must be a number above 0' },
    },
  });
  expect(await post({ items: [] })).toMatchObject({
    status: 400,
    error: { key: 'MISSING_ITEMS' },
  });
});

test('answers VALIDATION_FAILED to a body that is no JSON', async () => {
  const response = await createTestDeposits().app.request('/client/trading/deposit', {
    method: 'POST',
    headers: { authorization: 'sandbox-player' },
    body: '{"items":',
  });
  expect(await response.json()).toMatchObject({ error: { fields: { body: expect.any(String) } } });
});
