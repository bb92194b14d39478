import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createSandbox } from '../../sandbox/app';
import { createMiddleware } from '../../sandbox/http/createMiddleware';
import { mainMerchant } from '../../sandbox/merchants/merchants';
import { playerOne } from '../../sandbox/merchants/players';
import { parseToken } from '../../sandbox/merchants/tokens';
import { selectFreePort } from '../run/selectFreePort.mjs';
import { listCode } from './readCode.mjs';
import { writeBackend } from './writeBackend.mjs';

const player = { id: 7, ...playerOne };
const secrets = {
  ASSETPAY_MERCHANT_ID: mainMerchant.id,
  ASSETPAY_API_SECRET: mainMerchant.apiSecret,
  ASSETPAY_API_KEY: mainMerchant.apiKey,
};
const Answer = z.object({ token: z.string().nullable() });

let folder = '';
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backend-'));
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** Asks until the server listens. */
async function ask(url: string, headers: Record<string, string>): Promise<Response> {
  for (;;) {
    const answer = await fetch(url, { headers }).catch(() => undefined);
    if (answer !== undefined) return answer;
    await wait(50);
  }
}

/** Starts a server of the document with Node, as its reader would. */
async function startServer(name: string) {
  const port = await selectFreePort(0, '127.0.0.1');
  const env = { ...process.env, PORT: String(port) };
  started.push(spawn(process.execPath, [join(folder, name)], { env, stdio: 'inherit' }));
  return (headers: Record<string, string>) =>
    ask(`http://127.0.0.1:${port}/api/deposit-token`, headers);
}

/** Calls the handler of Next.js as that does: with a `Request`. */
async function importRoute() {
  const file = pathToFileURL(join(folder, 'app/api/deposit-token/route.js')).href;
  const { GET } = await import(/* @vite-ignore */ file);
  return (headers: Record<string, string>): Promise<Response> =>
    GET(new Request('https://www.site.example/api/deposit-token', { headers }));
}

async function expectTokens(get: (headers: Record<string, string>) => Promise<Response>) {
  const answer = await get({ cookie: 'a=b; session=one' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-type')).toContain('application/json');
  const { token } = Answer.parse(await answer.json());
  expect(parseToken(token ?? '', Date.now())).toEqual({
    merchant: mainMerchant,
    client: { ...playerOne, clientId: '7' },
  });
  const inHalfADay = Date.now() + 12 * 3_600_000;
  expect(parseToken(token ?? '', inHalfADay), 'it is good for an hour').toBeUndefined();
  const stranger = await get({});
  expect(stranger.status).toBe(401);
  expect(Answer.parse(await stranger.json())).toEqual({ token: null });
}

test.each([
  ['Express', () => startServer('express.mjs')],
  ['Hono', () => startServer('hono.mjs')],
  ['Next.js', importRoute],
])(
  'the token endpoint for %s signs in the player of its session, and nobody else',
  async (_name, start) => {
    writeBackend(folder, player);
    await expectTokens(await start());
  },
);

/** The sandbox's API on a port, for code that has an address of it. */
async function serveSandbox() {
  const sandbox = createSandbox();
  const answer = createMiddleware(sandbox);
  const server = createServer((request, response) =>
    answer(request, response, () => response.writeHead(404).end()),
  );
  const port = await selectFreePort(0, '127.0.0.1');
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  vi.stubEnv('ASSETPAY_API', `http://127.0.0.1:${port}`);
  return { sandbox, stop: () => server.close().closeAllConnections() };
}

const importFile = (name: string) =>
  import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);

test('a token that the API makes names the same player', async () => {
  const { stop } = await serveSandbox();
  writeBackend(folder, player, 'by the API');
  const { createClientToken } = await importFile('clientToken.mjs');
  const token = z.string().parse(await createClientToken(player));
  expect(parseToken(token, Date.now())?.client).toEqual({ ...playerOne, clientId: '7' });
  const nobody = createClientToken({ ...player, steamID: '1' });
  await expect(nobody).rejects.toThrow('VALIDATION_FAILED');
  stop();
});

test('a backend finds a deposit by its externalId', async () => {
  const { sandbox, stop } = await serveSandbox();
  writeBackend(folder, player);
  const { createClientToken } = await importFile('clientToken.mjs');
  const { findTrade } = await importFile('findTrade.mjs');
  const headers = { authorization: await createClientToken(player) };
  const inventory = await sandbox.request('/client/inventory?limit=50', { headers });
  const { data } = await inventory.json();
  const item = data.inventory.find(({ offer }: { offer?: { price: number } }) => offer);
  const body = {
    items: [{ itemId: item.id, price: item.offer.price }],
    externalId: 'order-1',
  };
  const sent = await sandbox.request('/client/trading/deposit', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(sent.status).toBe(200);
  const trade = await findTrade('order-1');
  expect(trade).toMatchObject({ externalId: 'order-1', externalClientUserId: '7' });
  expect(trade.clientSteamID).toBe(playerOne.steamID);
  expect(await findTrade('order-2')).toBeUndefined();
  stop();
});

describe('a webhook', () => {
  const body = Buffer.from('{"type":"trade","name":"ü"}');
  const sign = (time: string, id = 'one') => {
    const text = Buffer.concat([Buffer.from(`${id}.${time}.`), body]);
    const signature = createHmac('sha256', mainMerchant.apiSecret).update(text).digest('hex');
    return `t=${time},id=${id},s=${signature}`;
  };
  const now = () => new Date().toISOString();
  const long = () => new Date(Date.now() - 600_000).toISOString();

  test.each([
    ['is believed with the signature of its bytes', body, () => sign(now()), true],
    ['with other bytes is not', Buffer.from('{}'), () => sign(now()), false],
    ['that is played again later is not', body, () => sign(long()), false],
    ['under another time is not', body, () => sign(long()).replace(/t=[^,]*/, `t=${now()}`), false],
    ['under another id is not', body, () => sign(now()).replace('id=one', 'id=two'), false],
    ['without a signature is not', body, () => `t=${now()},id=one`, false],
    ['without the header is not', body, () => undefined, false],
  ])('%s', async (_name, bytes, toHeader, isTrue) => {
    writeBackend(folder, player);
    const { verifyWebhook } = await importFile('verifyWebhook.mjs');
    expect(verifyWebhook(bytes, toHeader())).toBe(isTrue);
  });
});

test('every block of code in the document is run here', () => {
  const marks = listCode('docs/backend.md').map(({ text }) => text.split('\n')[0]);
  expect(marks.toSorted()).toEqual(
    [
      '// clientToken.mjs',
      '// clientToken.mjs, by the API',
      '// express.mjs',
      '// hono.mjs',
      '// app/api/deposit-token/route.js',
      '// verifyWebhook.mjs',
      '// findTrade.mjs',
    ].toSorted(),
  );
});
