import { expect, test } from 'vitest';
import type { AssetPayClient } from '~/assetpay/request/client';
import { createTestDeposits } from '../../../sandbox/testing/createTestDeposits';
import { createDeposit, type DepositRequest } from './createDeposit';

const always = () => true;

const body: DepositRequest = {
  items: [
    { itemId: 'item-1', price: 10.75 },
    { itemId: 'item-2', price: 0.1, amount: 3 },
  ],
  game: '730',
  externalId: 'external',
  isInstant: true,
};

function createTestClient(data: unknown, status = 200) {
  const sent: { url: string; init: RequestInit | undefined }[] = [];
  const client: AssetPayClient = {
    baseUrl: 'https://api.example.com',
    authScheme: 'raw',
    token: { get: async () => 'token', renew: async () => undefined },
    fetch: async (input, init) => {
      sent.push({ url: String(input), init });
      return Response.json({ requestId: 'id', success: true, data }, { status });
    },
  };
  return { client, sent };
}

const wire = { id: 'trade', status: 'initiated', game: '730' };

test('exactly the documented body is posted, the prices as they were received', async () => {
  const { client, sent } = createTestClient(wire);
  await createDeposit(client, body, always);
  expect(sent).toHaveLength(1);
  const [{ url, init } = { url: '', init: undefined }] = sent;
  expect(url).toBe('https://api.example.com/client/trading/deposit');
  expect(init?.method).toBe('POST');
  expect(init?.body).toBe(
    '{"items":[{"itemId":"item-1","price":10.75},{"itemId":"item-2","price":0.1,"amount":3}],' +
      '"game":"730","externalId":"external","isInstant":true}',
  );
  expect(init?.headers).toEqual({ Authorization: 'token', 'Content-Type': 'application/json' });
  expect(init?.credentials).toBe('omit');
});

test('the token can go as a bearer', async () => {
  const { client, sent } = createTestClient(wire);
  await createDeposit({ ...client, authScheme: 'bearer' }, body, always);
  expect(sent[0]?.init?.headers).toMatchObject({ Authorization: 'Bearer token' });
});

test.each([200, 201])('an answer of %d is a trade, and those beside it', async (status) => {
  const { client } = createTestClient(
    { ...wire, relatedTrades: [{ ...wire, id: 'more' }] },
    status,
  );
  expect(await createDeposit(client, body, always)).toMatchObject({
    trade: { id: 'trade', status: 'initiated' },
    relatedTrades: [{ id: 'more' }],
  });
});

test.each([null, {}, { ...wire, id: undefined }, { ...wire, type: 'withdraw' }])(
  'a success without a trade is an error: %j',
  async (data) => {
    const { client } = createTestClient(data);
    await expect(createDeposit(client, body, always)).rejects.toMatchObject({
      key: 'ANSWER_IS_STRANGE',
    });
  },
);

test('the sandbox accepts the posted deposit', async () => {
  const { app, getItems } = createTestDeposits({ sizes: { '730': 60 } });
  const [item] = await getItems();
  const client: AssetPayClient = {
    baseUrl: 'http://localhost',
    authScheme: 'raw',
    token: { get: async () => 'sandbox-player', renew: async () => undefined },
    fetch: async (input, init) => app.request(String(input), init),
  };
  const items = [{ itemId: item?.id ?? '', price: item?.offer?.price ?? 0 }];
  const { trade } = await createDeposit(client, { ...body, items }, always);
  expect(trade).toMatchObject({ status: 'initiated', externalId: 'external', isInstant: true });
});
