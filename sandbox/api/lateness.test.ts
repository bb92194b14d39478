import { describe, expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';

/** A sandbox whose waits end when the test says so. */
function createHeldSandbox() {
  const waits: { ms: number; end: () => void }[] = [];
  const sleep = (ms: number) =>
    new Promise<void>((end) => {
      waits.push({ ms, end });
    });
  return { ...createTestDeposits({ sizes: { '730': 60 }, sleep }), waits };
}

/** A deposit whose answer may be no envelope. */
async function send(sandbox: ReturnType<typeof createHeldSandbox>, externalId: string) {
  const items = (await sandbox.getItems()).slice(0, 1);
  return sandbox.app.request('/client/trading/deposit', {
    method: 'POST',
    headers: { authorization: 'sandbox-player' },
    body: JSON.stringify({
      items: items.map(({ id, offer }) => ({ itemId: id, price: offer?.price })),
      externalId,
    }),
  });
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('a deposit that is delivered late', () => {
  test.each([
    ['cut-late', 502, true],
    ['html-502-late', 502, false],
  ])('as %s is lost at first, and made when it arrives', async (mishap, status, isCut) => {
    const sandbox = createHeldSandbox();
    await sandbox.control({ action: 'mishap', mishap, seconds: 90 });
    const answer = await send(sandbox, 'late');
    expect(answer.status).toBe(status);
    expect(answer.headers.has('x-sandbox-fault')).toBe(isCut);
    expect((await sandbox.getTrades()).data.items).toEqual([]);
    expect(sandbox.waits.map(({ ms }) => ms)).toEqual([90_000]);
    sandbox.waits[0]?.end();
    await settle();
    expect((await sandbox.getTrades()).data.items).toMatchObject([{ externalId: 'late' }]);
  });

  test('finds its number used when it was sent again meanwhile', async () => {
    const sandbox = createHeldSandbox();
    await sandbox.control({ action: 'mishap', mishap: 'cut-late' });
    await send(sandbox, 'same');
    expect((await send(sandbox, 'same')).status).toBe(200);
    sandbox.waits[0]?.end();
    await settle();
    expect((await sandbox.getTrades()).data.items).toHaveLength(1);
  });
});

describe('a list of trades that lags', () => {
  test.each(['sandbox-trades-lag', 'sandbox-player'])(
    'as %s shows a trade later',
    async (token) => {
      const { deposit, getItems, getTrades, control, pass } = createTestDeposits();
      if (token === 'sandbox-player') {
        await control({ action: 'settings', tradesLagSeconds: 20 }, token);
      }
      const items = (await getItems('limit=-1', token)).slice(0, 1);
      expect((await deposit(items, { externalId: 'one' }, token)).status).toBe(200);
      pass(19_999);
      expect((await getTrades('', token)).data.items).toEqual([]);
      pass(1);
      expect((await getTrades('', token)).data.items).toMatchObject([{ externalId: 'one' }]);
    },
  );

  test('refuses the number of a trade that it does not show yet', async () => {
    const { deposit, getItems } = createTestDeposits();
    const token = 'sandbox-trades-lag';
    const items = await getItems('limit=-1', token);
    await deposit(items.slice(0, 1), { externalId: 'one' }, token);
    const again = await deposit(items.slice(1, 2), { externalId: 'one' }, token);
    expect(again.error.key).toBe('EXTERNAL_ID_EXISTS');
  });
});

describe('DEPOSIT_IN_PROGRESS', () => {
  test.each([
    [{ retryAfter: 1 }, '1'],
    [{ retryAfter: 7_200 }, '7200'],
    [{ retryAfter: 0 }, null],
    [{}, '2'],
  ])('asked for with %j names the time', async (fields, expected) => {
    const { control, deposit, getItems } = createTestDeposits({ sizes: { '730': 12 } });
    await control({ action: 'mishap', mishap: 'deposit-in-progress', ...fields });
    const answer = await deposit((await getItems()).slice(0, 1));
    expect(answer).toMatchObject({ error: { key: 'DEPOSIT_IN_PROGRESS' }, retryAfter: expected });
  });

  test.each([
    ['sandbox-deposit-busy-for-an-hour', '3600'],
    ['sandbox-deposit-busy-without-retry-after', null],
  ])('is played by %s', async (token, expected) => {
    const { deposit, getItems } = createTestDeposits({ sizes: { '730': 12 } });
    const answer = await deposit((await getItems('limit=-1', token)).slice(0, 1), {}, token);
    expect(answer).toMatchObject({ error: { key: 'DEPOSIT_IN_PROGRESS' }, retryAfter: expected });
  });

  test.each([{ retryAfter: -1 }, { retryAfter: 'soon' }, { seconds: 1e9 }])(
    'with %j is refused and queues nothing',
    async (fields) => {
      const { control } = createTestDeposits({ sizes: { '730': 12 } });
      const wrong = { action: 'mishap', mishap: 'deposit-in-progress', ...fields };
      expect((await control(wrong)).status).toBe(400);
      const { mishaps }: { mishaps: string[] } = await (
        await control({ action: 'clear-mishaps' })
      ).json();
      expect(mishaps).toEqual([]);
    },
  );
});
