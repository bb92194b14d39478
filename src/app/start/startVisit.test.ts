// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { startVisit } from './startVisit';

/** Opens `address` and records every request, with the fragment that the address had at that moment. */
function open(address: string, config: Response | Error) {
  const sent: { url: string; hash: string }[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (input) => {
    const url = String(input);
    sent.push({ url, hash: window.location.hash });
    if (url !== 'config.json') return Response.json({ success: true, data: {} });
    if (config instanceof Error) throw config;
    return config;
  });
  window.history.replaceState(null, '', address);
  return { sent, start: startVisit(window) };
}

async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

afterEach(() => {
  vi.restoreAllMocks();
  window.sessionStorage.clear();
});

test('the first request leaves with the filters of the address, once, and never with the token in the address', async () => {
  const { sent, start } = open(
    '/?game=252490&search=ak&sort=priceAsc#token=t-1',
    Response.json({}),
  );
  await start;
  await settle();
  expect(sent).toEqual([
    { url: 'config.json', hash: '' },
    {
      url: 'https://api.assetpay.gg/client/inventory?game=252490&page=1&limit=50&search=ak&sort=priceAsc',
      hash: '',
    },
  ]);
});

test.each([
  ['unusable', () => Response.json({ apiBaseUrl: 'ftp://x' })],
  ['no JSON', () => new Response('{')],
])('a configuration that is %s sends the token nowhere', async (_, config) => {
  const { sent, start } = open('/#token=t-1', config());
  await expect(start).rejects.toThrow('config.json');
  await settle();
  expect(sent.map(({ url }) => url)).toEqual(['config.json']);
  expect(window.location.hash).toBe('');
});

test('without a token nothing but the configuration is asked for', async () => {
  const { sent, start } = open('/', Response.json({}));
  await start;
  await settle();
  expect(sent.map(({ url }) => url)).toEqual(['config.json']);
});
