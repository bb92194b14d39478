import { describe, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { documentedExample } from '~/assetpay/testing/documentedExample';
import { parseItem } from './item';

const [seedItem] = documentedExample.data.inventory;

test('every field of the documented item is there as it was sent', () => {
  expect(parseItem(seedItem)).toEqual({ ...seedItem });
});

test('an item needs its id, its game and whether it can be traded, and nothing else', () => {
  const item = parseItem({ id: 'a', appid: 252490, tradable: false });
  expect(item).toMatchObject({ id: 'a', appid: 252490, tradable: false });
  expect(item?.offer).toBeUndefined();
  expect(item?.name).toBeUndefined();
});

describe('an item that cannot be told apart or traded safely is left out', () => {
  test.each([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['an id that is a number', { id: 42 }],
    ['an id longer than the API allows', { id: 'x'.repeat(257) }],
    ['no game', { appid: undefined }],
    ['a game in words', { appid: 'seven hundred and thirty' }],
    ['half a game', { appid: 730.5 }],
    ['no word about trading', { tradable: undefined }],
    ['a yes that is text', { tradable: 'true' }],
    ['null for tradable', { tradable: null }],
  ])('%s', (_, changes) => {
    expect(parseItem({ ...seedItem, ...changes })).toBeUndefined();
  });

  test.each([[null], ['item'], [7], [[seedItem]], [{}], [undefined]])('%j for an item', (value) => {
    expect(parseItem(value)).toBeUndefined();
  });
});

describe('an offer', () => {
  test.each([
    ['no price', {}],
    ['a negative price', { price: -0.01 }],
    ['a price that is none', { price: Number.NaN }],
    ['a price without end', { price: JSON.parse('1e400') }],
    ['the same as text', { price: '1e400' }],
    ['a price above ten million', { price: 10_000_001 }],
    ['a price in words', { price: 'N/A' }],
    ['a price with a comma', { price: '1,50' }],
    ['a price with blanks', { price: ' 10 ' }],
    ['a price in hexadecimal', { price: '0x10' }],
    ['an empty price', { price: '' }],
    ['null for price', { price: null }],
    ['true for price', { price: true }],
    ['a list for price', { price: [10] }],
  ])('with %s is no offer: the item is shown, and nothing is guessed', (_, offer) => {
    const item = parseItem({ ...seedItem, offer: { accepted: true, maxAmount: 1, ...offer } });
    expect(item).toMatchObject({ id: seedItem.id, offer: undefined });
  });

  test.each([[undefined], [null], ['text'], [5], [[]], [true], [false], ['']])(
    'of %j is no offer, and hides no item',
    (offer) => {
      const item = parseItem({ ...seedItem, offer });
      expect(item).toMatchObject({ id: seedItem.id, offer: undefined });
    },
  );

  test('is not accepted unless it says so', () => {
    expect(createTestItem({ offer: { price: 1 } }).offer?.accepted).toBeUndefined();
    expect(
      createTestItem({ offer: { price: 1, accepted: 'true' } }).offer?.accepted,
    ).toBeUndefined();
    expect(createTestItem({ offer: { price: 1, accepted: null } }).offer?.accepted).toBeUndefined();
    expect(createTestItem({ offer: { price: 1, accepted: false } }).offer?.accepted).toBe(false);
  });

  test('of nothing is read, so that the page can say that it is nothing', () => {
    expect(createTestItem({ offer: { price: 0, accepted: true } }).offer?.price).toBe(0);
  });
});

test('numbers may arrive as text', () => {
  const item = createTestItem({
    appid: '730',
    amount: '12',
    marketPrice: '12.50',
    paintSeed: '312',
    offer: { price: '10.75', accepted: true, maxAmount: '3' },
    fade: { percentage: '98.4' },
  });
  expect(item).toMatchObject({
    appid: 730,
    amount: 12,
    marketPrice: 12.5,
    paintSeed: 312,
    offer: { price: 10.75, maxAmount: 3 },
    fade: { percentage: 98.4 },
  });
});

describe('wear keeps the digits that it came with', () => {
  test.each([
    ['0.211759999394416809', '0.211759999394416809'],
    [0.25432, '0.25432'],
    [0, '0'],
    ['1', '1'],
    [1.5, undefined],
    ['-0.1', undefined],
    [-1, undefined],
    ['worn', undefined],
    ['', undefined],
    ['0,25', undefined],
    [null, undefined],
    [{ value: 0.1 }, undefined],
    [true, undefined],
  ])('%j as %s', (wear, shown) => {
    expect(createTestItem({ wear }).wear).toBe(shown);
  });
});

describe('a colour is a colour or nothing', () => {
  test.each([
    ['#D32CE6', '#D32CE6'],
    ['D32CE6', '#D32CE6'],
    ['#d32ce6', '#d32ce6'],
    ['#fff', undefined],
    ['#D32CE6FF', undefined],
    ['#D32CE6;background:url(https://example.com)', undefined],
    ['url(javascript:alert(1))', undefined],
    ['red', undefined],
    ['var(--x)', undefined],
    ['##D32CE', undefined],
    ['#D32CE6\n', undefined],
    ['', undefined],
    [0xd32ce6, undefined],
    [null, undefined],
  ])('%j as %s', (color, shown) => {
    expect(createTestItem({ color }).color).toBe(shown);
  });
});

describe('a malformed decorating field counts as absent', () => {
  test.each([
    ['name', 5],
    ['marketHashName', ['a']],
    ['type', null],
    ['iconUrl', { hash: 'a' }],
    ['assetId', 99],
    ['exterior', false],
    ['rarity', 3],
    ['amount', 1.5],
    ['amount', 1e300],
    ['marketPrice', -1],
    ['marketPrice', 0],
    ['marketPrice', '0.00'],
    ['marketPrice', null],
    ['marketPrice', 'much'],
    ['paintSeed', 'abc'],
    ['propId', 6],
    ['doppler', 'Ruby'],
    ['doppler', { name: 4 }],
    ['fade', { percentage: 'all' }],
    ['fade', { percentage: null }],
    ['hardened', []],
    ['stickers', 'none'],
    ['stickers', { 0: {} }],
    ['charm', null],
    ['charm', { iconUrl: 'a' }],
  ] as const)('%s as %j', (field, value) => {
    const item = createTestItem({ [field]: value });
    expect(item[field]).toBeUndefined();
    expect(item.offer?.price).toBe(10.75);
  });
});

test('a sticker that cannot be read is left out and the others stay', () => {
  const good = { name: 'Crown (Foil)', slot: 2 };
  const item = createTestItem({ stickers: [null, good, { slot: 1 }, 'text', { name: 7 }] });
  expect(item.stickers?.map(({ name }) => name)).toEqual(['Crown (Foil)']);
});

test('a sticker may lack everything but its name', () => {
  const stickers = [{ name: 'Crown', slot: null, wear: '0.5', iconUrl: 4, marketHashName: null }];
  const [sticker] = createTestItem({ stickers }).stickers ?? [];
  expect(sticker).toEqual({ name: 'Crown', wear: 0.5 });
});

test('an item can have no stickers and say so', () => {
  expect(createTestItem({ stickers: [] }).stickers).toEqual([]);
});

describe('the inspect argument', () => {
  test.each([
    [{ propId: 'A', previewToken: 'B' }, 'A'],
    [{ propId: undefined, previewToken: 'B' }, 'B'],
    [{ propId: null, previewToken: 'B' }, 'B'],
    [{ propId: undefined, previewToken: undefined }, undefined],
  ])('of %j is %s', (changes, expected) => {
    const item = createTestItem(changes);
    expect(item.propId).toBe(expected);
    expect(Object.keys(item)).not.toContain('previewToken');
  });
});

test('fields we do not know, and names that every object knows, stay outside', () => {
  const wire: unknown = JSON.parse(
    '{"id":"a","appid":730,"tradable":true,"__proto__":{"tradable":false,"evil":1},' +
      '"constructor":{"name":"evil"},"token":"secret","toString":"evil"}',
  );
  const item = parseItem(wire);
  expect(Object.keys(item ?? {})).not.toContain('token');
  expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
  expect(item).not.toHaveProperty('evil');
  expect(String(item)).toBe('[object Object]');
  expect(item?.tradable).toBe(true);
  expect({}).not.toHaveProperty('evil');
});

test('a name as long as a book is read, quickly, and cut', () => {
  const long = 'ж★ '.repeat(200_000);
  const { name } = createTestItem({ name: long, color: long, wear: long, propId: long });
  expect(name).toHaveLength(300);
  expect(name?.endsWith('ж★…')).toBe(true);
});

test('a text that turns the direction of what follows it is shown without', () => {
  const turned = 'Field-Tested\u202e';
  const item = createTestItem({ exterior: turned, stickers: [{ name: turned }] });
  expect(item.exterior).toBe('Field-Tested');
  expect(item.stickers?.[0]?.name).toBe('Field-Tested');
});

test.each(['', ' ', '\u200b\ufeff', '\u202e'])('%j names nothing that decorates', (name) => {
  const item = createTestItem({ doppler: { name }, charm: { name }, stickers: [{ name }] });
  expect(item).toMatchObject({ doppler: undefined, charm: undefined });
  expect(item.stickers).toEqual([]);
});

test.each([
  ['-0', '0'],
  ['00.25', '0.25'],
  ['0'.repeat(400), '0'],
  [`0.${'1'.repeat(400)}`, '0.1111111111111111'],
])('a wear of %s is written as %s', (wear, written) => {
  expect(createTestItem({ wear }).wear).toBe(written);
});
