import { describe, expect, test } from 'vitest';
import { interruptions, refusals } from '../scenarios/mishaps';
import { scenarioGroups } from '../scenarios/scenarios';
import { createTestDeposits, toLine } from '../testing/createTestDeposits';
import { depositErrorKeys } from '../wire/toDepositError';

type Sandbox = ReturnType<typeof createTestDeposits>;

/** Few items, for many sandboxes. */
const sizes = { '730': 12, '252490': 1 };

/** A deposit whose answer may be no envelope. */
async function send(sandbox: Sandbox, externalId: string, token: string): Promise<Response> {
  const items = (await sandbox.getItems('limit=-1', token)).slice(0, 1).map(toLine);
  return sandbox.app.request('/client/trading/deposit', {
    method: 'POST',
    headers: { authorization: token },
    body: JSON.stringify({ items, externalId }),
  });
}

test('every error key that a deposit can answer has a scenario', () => {
  const names = scenarioGroups.flatMap(({ scenarios }) => scenarios).map(({ name }) => name);
  const expected = depositErrorKeys.map(
    (key) => `deposit-${key.toLowerCase().replaceAll('_', '-')}`,
  );
  expect(names).toEqual(expect.arrayContaining(expected));
  expect(depositErrorKeys).toHaveLength(45);
});

describe.each(refusals)('sandbox-deposit-$mishap.name', ({ key, mishap }) => {
  test(`answers ${key} to the deposit and leaves the inventory alone`, async () => {
    const sandbox = createTestDeposits({ sizes });
    const token = `sandbox-deposit-${mishap.name}`;
    expect((await sandbox.getInventory('limit=1', token)).count).toBe(12);
    const response = await send(sandbox, 'first', token);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).toMatchObject({ success: false, error: { key } });
  });

  test('does so once when asked', async () => {
    const sandbox = createTestDeposits({ sizes });
    const token = `sandbox-deposit-${mishap.name}-once`;
    expect((await send(sandbox, 'first', token)).status).toBeGreaterThanOrEqual(400);
    await sandbox.getItems('limit=-1&refresh=true', token);
    await sandbox.control({ action: 'reset' }, token);
    expect((await send(sandbox, 'second', token)).status).toBe(200);
  });
});

describe.each(interruptions)('$mishap.name', ({ mishap: { name, commit, behaviour } }) => {
  const isWhole = commit === 'whole' || behaviour.kind === 'delay';

  test.each(['scenario', 'switch'])('as a %s commits as it says', async (kind) => {
    const sandbox = createTestDeposits({ sizes });
    const token = kind === 'switch' ? 'sandbox-player' : `sandbox-deposit-${name}-once`;
    if (kind === 'switch') await sandbox.control({ action: 'mishap', mishap: name });
    const response = await send(sandbox, 'first', token);
    expect(await isEnvelope(response)).toBe(behaviour.kind === 'delay');
    const { data } = await sandbox.getTrades('', token);
    expect(data.items.map(({ externalId }) => externalId)).toEqual(isWhole ? ['first'] : []);
    const again = await send(sandbox, 'first', token);
    expect(again.status).toBe(isWhole ? 409 : 200);
  });
});

async function isEnvelope(response: Response): Promise<boolean> {
  try {
    const body: { success?: boolean } = await response.json();
    return body.success === true;
  } catch {
    return false;
  }
}

test('a changed price is seen with the next refresh, and deposited', async () => {
  const sandbox = createTestDeposits({ sizes });
  const token = 'sandbox-deposit-price-changed-once';
  const [before] = await sandbox.getItems('limit=-1', token);
  expect((await send(sandbox, 'first', token)).status).toBe(409);
  const cached = await sandbox.getItems('limit=-1', token);
  expect(cached[0]?.offer?.price).toBe(before?.offer?.price);
  const refreshed = await sandbox.getItems('limit=-1&refresh=true', token);
  const changed = refreshed.find(({ id }) => id === before?.id);
  expect(changed?.offer?.price).not.toBe(before?.offer?.price);
  expect((await send(sandbox, 'second', token)).status).toBe(200);
});

test('an overstocked item is named', async () => {
  const sandbox = createTestDeposits({ sizes });
  const [item] = await sandbox.getItems();
  const response = await send(sandbox, 'first', 'sandbox-deposit-item-overstocked');
  expect(await response.json()).toMatchObject({
    error: {
      details: {
        items: [{ itemId: item?.id, marketHashName: item?.marketHashName, remaining: 0 }],
      },
    },
  });
});

test('where instant deposits are disabled, others are not', async () => {
  const sandbox = createTestDeposits({ sizes });
  const token = 'sandbox-deposit-instant-deposits-disabled';
  const items = (await sandbox.getItems('limit=-1', token)).slice(0, 1);
  expect((await sandbox.deposit(items, {}, token)).error.key).toBe('INSTANT_DEPOSITS_DISABLED');
  expect((await sandbox.deposit(items, { isInstant: false }, token)).status).toBe(200);
});

test('slow deposits are slow before or after the trade exists, the user locked before alone', async () => {
  const seen: unknown[] = [];
  const sandbox = createTestDeposits({
    sizes,
    sleep: async (ms) => {
      const response = await sandbox.app.request('/sandbox/control?user=sandbox-player');
      const { trades, isLocked }: { trades: unknown[]; isLocked: boolean } = await response.json();
      seen.push([ms, trades.length, isLocked]);
    },
  });
  for (const mishap of ['slow-before', 'slow-after']) {
    await sandbox.control({ action: 'mishap', mishap });
    await send(sandbox, mishap, 'sandbox-player');
  }
  expect(seen).toEqual([
    [8_000, 0, true],
    [8_000, 2, false],
  ]);
});
