import { expect, test } from 'vitest';
import { createTestFaults } from '../testing/createTestFaults';

const toIds = ({ inventory }: { inventory: { id: string }[] }) => inventory.map(({ id }) => id);

test('a page repeats the end of the one before it, and leaves nothing out', async () => {
  const { control, getData } = createTestFaults();
  const [first, second] = [await getData('limit=20'), await getData('limit=20&page=2')];
  await control([{ route: 'inventory', fault: 'duplicated-items', times: 2 }]);
  expect(toIds(await getData('limit=20&page=2'))).toEqual([
    ...toIds(first).slice(-10),
    ...toIds(second),
  ]);
  expect(toIds(await getData('limit=20'))).toEqual([...toIds(first).slice(-10), ...toIds(first)]);
});

test('a page is in another order, the same each time', async () => {
  const read = async () => {
    const { control, getData } = createTestFaults();
    await control([{ route: 'inventory', fault: 'reordered-items', seed: 4 }]);
    return toIds(await getData('limit=-1'));
  };
  const plain = toIds(await createTestFaults().getData('limit=-1'));
  const reordered = await read();
  expect(reordered).not.toEqual(plain);
  expect(reordered.toSorted()).toEqual(plain.toSorted());
  expect(await read()).toEqual(reordered);
});

test('an inventory changes between two pages and says so', async () => {
  const { control, getData, pass } = createTestFaults();
  const before = await getData('limit=-1');
  await control([{ route: 'inventory', fault: 'changed-inventory' }]);
  pass(1_000);
  const after = await getData('limit=-1');
  expect(after.updatedAt).not.toBe(before.updatedAt);
  const gone = toIds(before).filter((id) => !toIds(after).includes(id));
  expect(gone).toHaveLength(1);
  const prices = new Map(before.inventory.map(({ id, offer }) => [id, offer?.price]));
  const moved = after.inventory.filter(({ id, offer }) => prices.get(id) !== offer?.price);
  expect(moved).toHaveLength(1);
  expect(await getData('limit=-1')).toEqual(after);
});

test('nothing changes that nobody has seen', async () => {
  const { control, getData } = createTestFaults();
  const { getData: getOrdinary } = createTestFaults();
  await control([{ route: 'inventory', fault: 'changed-inventory' }]);
  expect(await getData()).toEqual(await getOrdinary());
});
