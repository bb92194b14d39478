import { describe, expect, test } from 'vitest';
import { documentedExample } from '~/assetpay/testing/documentedExample';
import { generateInventory } from '../../../sandbox/catalogue/generateInventory';
import { Random } from '../../../sandbox/lib/Random';
import { parseInventoryPage } from './inventory';
import type { Item } from './item';
import { readArrivingItems } from './readArrivingItems';

const [seedItem] = documentedExample.data.inventory;
const names = [
  '},{',
  '},{"id":"',
  '"inventory":[',
  '}]}',
  '\\',
  '"',
  '★ Karambit',
  '龍王',
  '{[',
  '"},{"id":"x',
];
const inventory: object[] = [
  ...generateInventory({ game: '730', size: 12, seed: 3 }),
  ...names.map((name, index) => ({ ...seedItem, id: `odd ${index}`, name, type: name })),
  ...generateInventory({ game: '252490', size: 12, seed: 3 }),
];

function toBody(changes: object = {}, data: object = { inventory, count: inventory.length }) {
  return JSON.stringify({ requestId: 'r', success: true, ...changes, data });
}

type Ending = 'whole' | 'broken';

/** An answer whose bytes arrive in pieces and then end; without `ending` it stays open, and `onDry` is called. */
function toAnswer(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  ending?: Ending,
  onDry: () => unknown = () => {},
) {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      const next = left.shift();
      if (next !== undefined) controller.enqueue(next);
      else if (ending === 'whole') controller.close();
      else if (ending === 'broken') controller.error(new TypeError('network error'));
      else await new Promise(onDry);
    },
  });
  return new Response(body);
}

const toId = (item: object) => ({ id: Reflect.get(item, 'id') });

const toBytes = (text: string) => new TextEncoder().encode(text);

/** The items that are read of an answer that stays open after `pieces`; 'nothing' if more is waited for. */
function readOpen(pieces: readonly Uint8Array<ArrayBuffer>[], wanted: number) {
  return new Promise<Item[] | 'nothing' | undefined>((resolve) => {
    const answer = toAnswer(pieces, undefined, () => setTimeout(resolve, 10, 'nothing'));
    void readArrivingItems(answer, wanted).then(resolve);
  });
}

test('wherever an answer is cut, its first items are those of the whole answer', async () => {
  const body = toBytes(toBody());
  const whole = await parseInventoryPage({ inventory });
  const random = new Random(11);
  const read = Array.from({ length: 300 }, async () => {
    const cut = random.integer(1, body.length - 1);
    const within = random.integer(0, cut);
    const pieces = [body.slice(0, within), body.slice(within, cut), body.slice(cut, cut + 1)];
    const items = await readOpen(pieces, 1);
    if (items === 'nothing') return 0;
    expect(items).toEqual(whole.inventory.slice(0, items?.length));
    return items?.length ?? 0;
  });
  const lengths = await Promise.all(read);
  expect(Math.min(...lengths)).toBe(0);
  expect(new Set(lengths).size).toBeGreaterThan(inventory.length / 2);
});

test('byte by byte, they are there as soon as the next one has begun', async () => {
  const third = toBytes(toBody().split(JSON.stringify(inventory[2]))[0] ?? '').length;
  const pieces = [...toBytes(toBody()).slice(0, third + 7)].map((byte) => Uint8Array.of(byte));
  expect(await readOpen(pieces, 2)).toMatchObject(inventory.slice(0, 2).map(toId));
  expect(await readOpen(pieces.slice(0, -1), 2)).toBe('nothing');
});

describe('the whole answer tells, and not its beginning', () => {
  const strange = { ...seedItem, id: 7 };
  test.each([
    ['a failure', toBody({ success: false })],
    ['a success that says so last', `{"data":${JSON.stringify({ inventory })},"success":true}`],
    ['items of something else', toBody({}, { other: { inventory } })],
    ['a web page', `<!doctype html>${toBody()}`],
    ['a malformed item', toBody({}, { inventory: [strange, ...inventory] })],
    ['the same item twice', toBody({}, { inventory: [seedItem, seedItem, ...inventory] })],
    ['no list', toBody({}, { inventory: 'none' })],
  ])('%s', async (_, body) => {
    expect(await readOpen([toBytes(body), toBytes(' ')], 3)).not.toEqual(expect.any(Array));
  });

  test.each(['whole', 'broken'] as const)('a %s answer of too few items', async (end) => {
    expect(await readArrivingItems(toAnswer([toBytes(toBody())], end), 100)).toBeUndefined();
  });

  test('an answer without a body, and one of items that do not end', async () => {
    expect(await readArrivingItems(new Response(null), 1)).toBeUndefined();
    const endless = `${toBody().slice(0, 60)}${'x'.repeat(100_000)}`;
    expect(await readArrivingItems(toAnswer([toBytes(endless)]), 1)).toBeUndefined();
  });
});

test('what arrives at once is left to whoever reads it whole', async () => {
  expect(await readArrivingItems(toAnswer([toBytes(toBody())], 'whole'), 3)).toBeUndefined();
});

test('the rest of a long answer is left to whoever reads it', async () => {
  const bytes = toBytes(toBody());
  const answer = toAnswer([bytes.slice(0, -9), bytes.slice(-9)], 'whole');
  const items = await readArrivingItems(answer.clone(), 3);
  expect(items?.length).toBeGreaterThanOrEqual(3);
  expect(await answer.text()).toBe(toBody());
});
