import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSandbox } from '../app';
import { createMiddleware } from './createMiddleware';

let server: Server;
let origin: string;

beforeEach(async () => {
  const middleware = createMiddleware(createSandbox({ sizes: { '730': 3 } }));
  server = createServer((request, response) => {
    middleware(request, response, () => response.end('next'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('serves a configuration that points back at the address it was asked at', async () => {
  const response = await fetch(`${origin}/config.json`);
  expect(await response.json()).toEqual({
    apiBaseUrl: origin,
    steamImageBaseUrl: `${origin}/sandbox/image/`,
    tokenEndpoint: `${origin}/sandbox/token`,
    allowLinkToken: true,
  });
});

test('serves the API over HTTP', async () => {
  const headers = { authorization: 'sandbox-player' };
  const response = await fetch(`${origin}/client/inventory?limit=1`, { headers });
  expect(await response.json()).toMatchObject({ success: true, data: { count: 3 } });
});

test.each([
  '/',
  '/index.html',
  '/assets/config.json',
  '/sandboxes',
  '/clients',
  '/view',
  '/secured',
  '/socket.iot',
])('leaves %s to the next middleware', async (path) => {
  const response = await fetch(`${origin}${path}`);
  expect(await response.text()).toBe('next');
});

test('closes the connection without an answer when the scenario says so', async () => {
  const headers = { authorization: 'sandbox-connection-reset' };
  await expect(fetch(`${origin}/client/inventory`, { headers })).rejects.toThrow('fetch failed');
});

test.each([
  '/client',
  '/client/',
  '/client/market?search=ak',
  '/auth/',
  '/secure/inventory',
  '/secure/buy/',
  '/v1/ledger/transactions',
  '/v2',
  '/socket.io/?EIO=4&transport=websocket',
  '/health/deep',
])('answers %s by an envelope and never by the page', async (path) => {
  const response = await fetch(`${origin}${path}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ success: false, error: { key: 'NOT_FOUND' } });
});

test.each(['HEAD', 'OPTIONS', 'DELETE'])('answers %s of an unknown path itself', async (method) => {
  const response = await fetch(`${origin}/secure/nonsense`, { method });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.text()).not.toBe('next');
});

test('survives an address that cannot be decoded', async () => {
  const headers = { 'api-key': 'ap_sandbox' };
  const response = await fetch(`${origin}/secure/trades/%E0%A4%A`, { headers });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { key: 'VALIDATION_FAILED' } });
});
