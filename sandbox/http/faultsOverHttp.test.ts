import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestFaults } from '../testing/createTestFaults';
import { createMiddleware } from './createMiddleware';

let server: Server;
let port: number;
const faults = createTestFaults();

beforeEach(async () => {
  const middleware = createMiddleware(faults.app);
  server = createServer((incoming, response) => {
    middleware(incoming, response, () => response.end('a file of the page'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Arrived = { status: number | undefined; length: number; promised: number; isWhole: boolean };

/** One connection for each request, so that nobody asks again where it was cut. */
function ask(path: string, headers: Record<string, string>): Promise<Arrived> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers, agent: false };
    get(options, (response) => resolve(readAll(response))).on('error', reject);
  });
}

function readAll(response: IncomingMessage): Promise<Arrived> {
  return new Promise((resolve) => {
    let length = 0;
    response.on('data', (chunk: Buffer) => {
      length += chunk.length;
    });
    response.on('error', () => undefined);
    response.on('close', () =>
      resolve({
        status: response.statusCode,
        length,
        promised: Number(response.headers['content-length']),
        isWhole: response.complete,
      }),
    );
  });
}

const authorization = 'sandbox-player';

test('refused: not one byte', async () => {
  await faults.control([{ route: 'inventory', fault: 'refused' }]);
  await expect(ask('/client/inventory', { authorization })).rejects.toThrow('socket hang up');
  expect(await ask('/client/inventory', { authorization })).toMatchObject({ status: 200 });
});

test('reset mid-body: a head that promises the whole, and half of it', async () => {
  await faults.control([{ route: 'inventory', fault: 'reset-mid-body' }]);
  const { status, length, promised, isWhole } = await ask('/client/inventory', { authorization });
  expect({ status, isWhole }).toEqual({ status: 200, isWhole: false });
  expect(length).toBe(Math.floor(promised / 2));
});

test('drip: whole in the end', async () => {
  await faults.control([{ route: 'inventory', fault: 'drip' }]);
  expect(await ask('/client/inventory', { authorization })).toMatchObject({
    status: 200,
    isWhole: true,
  });
});

test('files of the page pass, or do not, for a browser that is signed in', async () => {
  const cookie = await faults.openSession();
  await faults.control([
    { route: 'assets', fault: 'html-502', after: 1 },
    { route: 'assets', fault: 'refused', after: 1 },
  ]);
  expect(await ask('/assets/index.js', { cookie })).toMatchObject({ status: 200, length: 18 });
  expect(await ask('/assets/index.js', { cookie })).toMatchObject({ status: 502 });
  await expect(ask('/assets/index.js', { cookie })).rejects.toThrow('socket hang up');
  expect(await ask('/assets/index.js', {})).toMatchObject({ status: 200, length: 18 });
});
