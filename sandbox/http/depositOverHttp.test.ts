import { createServer, request, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSandbox } from '../app';
import { toLine } from '../testing/createTestDeposits';
import type { WireItem } from '../wire/WireItem';
import { createMiddleware } from './createMiddleware';

let server: Server;
let port: number;

beforeEach(async () => {
  const middleware = createMiddleware(createSandbox({ sizes: { '730': 5 } }));
  server = createServer((incoming, response) => {
    middleware(incoming, response, () => response.end('next'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** One connection for each request, so that nobody resends what was cut. */
function send(path: string, token: string, body?: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: token, 'content-type': 'application/json' };
    const method = body === undefined ? 'GET' : 'POST';
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false };
    const outgoing = request(options, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body && JSON.stringify(body));
  });
}

test.each([
  ['cut-before', 0],
  ['cut-after', 1],
])('%s closes the connection and leaves %d trades', async (name, count) => {
  const token = `sandbox-deposit-${name}-once`;
  const { data }: { data: { inventory: WireItem[] } } = JSON.parse(
    await send('/client/inventory', token),
  );
  const body = { items: data.inventory.slice(0, 1).map(toLine), externalId: 'first' };
  await expect(send('/client/trading/deposit', token, body)).rejects.toThrow('socket hang up');
  expect(JSON.parse(await send('/client/trades', token)).data.items).toHaveLength(count);
  expect(JSON.parse(await send('/client/trading/deposit', token, body)).success).toBe(count === 0);
});

test('any page may send a deposit', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/client/trading/deposit`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://shop.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  expect(response.headers.get('access-control-allow-headers')).toContain('Content-Type');
});
