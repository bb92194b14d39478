import { expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';
import { tradeStatuses } from './Trade';

async function createTrade() {
  const sandbox = createTestDeposits({ sizes: { '730': 60 } });
  const items = (await sandbox.getItems()).slice(0, 1);
  const { data } = await sandbox.deposit(items);
  const drive = async (status: string, extra: object = {}) => {
    const response = await sandbox.control({ action: 'drive', trade: data.id, status, ...extra });
    const [trade] = (await sandbox.getTrades()).data.items;
    return { status: response.status, trade };
  };
  return { ...sandbox, items, drive };
}

test.each(tradeStatuses)('puts a trade into %s', async (status) => {
  const { drive } = await createTrade();
  expect((await drive(status)).trade?.status).toBe(status);
});

test('leads a trade through its whole life, with the dates of each status', async () => {
  const { drive, pass } = await createTrade();
  pass(10_000);
  const { trade: held } = await drive('hold');
  expect(held).toMatchObject({
    activeAt: '2026-03-04T10:00:03.000Z',
    updatedAt: '2026-03-04T10:00:10.000Z',
    holdEndDate: '2026-03-11T10:00:10.000Z',
    offerID: expect.stringMatching(/^\d+$/),
  });
  pass(1_000);
  expect((await drive('completed')).trade?.holdEndDate).toBe(held?.holdEndDate);
  expect((await drive('reverted', { revertedBy: 'supplier' })).trade).toMatchObject({
    status: 'reverted',
    revertedBy: 'supplier',
  });
});

test('gives a failure its reason', async () => {
  const { drive } = await createTrade();
  expect((await drive('failed', { error: 'USER_ESCROW' })).trade?.error).toBe('USER_ESCROW');
  expect((await drive('active')).trade).not.toHaveProperty('error');
});

test('keeps a trade in preparation for as long as one likes, and lets it go on from active', async () => {
  const { drive, pass, control, getTrades } = await createTrade();
  await drive('pending');
  pass(3_600_000);
  expect((await drive('pending')).trade?.status).toBe('pending');
  await control({ action: 'settings', acceptSeconds: 5 });
  await drive('active');
  pass(5_000);
  expect((await getTrades()).data.items[0]?.status).toBe('hold');
});

test.each(['declined', 'canceled', 'failed', 'reverted'])(
  'gives the items back when it is %s, and takes them again',
  async (status) => {
    const { drive, items, getInventory } = await createTrade();
    const has = async () => (await getInventory()).inventory.some(({ id }) => id === items[0]?.id);
    expect(await has()).toBe(false);
    await drive(status);
    expect(await has()).toBe(true);
    await drive('active');
    expect(await has()).toBe(false);
  },
);

test('does not take items back that another trade holds by now', async () => {
  const { drive, deposit, items } = await createTrade();
  await drive('declined');
  await deposit(items);
  expect((await drive('failed')).status).toBe(200);
  expect((await drive('active')).status).toBe(400);
});
