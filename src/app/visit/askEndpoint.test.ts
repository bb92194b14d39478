import { describe, expect, test, vi } from 'vitest';
import { createEndpointAsker } from './askEndpoint';

const endpoint = 'https://site.example/assetpay-token';
const { signal } = new AbortController();

describe('the token endpoint', () => {
  test('is asked with the site’s cookies, without cache and referrer', async () => {
    const fetchToken = vi.fn<typeof fetch>(async () => Response.json({ token: 'abc' }));
    await expect(createEndpointAsker(endpoint, fetchToken)(signal)).resolves.toBe('abc');
    expect(fetchToken).toHaveBeenCalledWith(endpoint, {
      credentials: 'include',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
  });

  test('that refuses gives no token', async () => {
    const refuse: typeof fetch = async () => Response.json({ token: 'abc' }, { status: 401 });
    await expect(createEndpointAsker(endpoint, refuse)(signal)).resolves.toBeUndefined();
  });

  test.each([
    ['answers a page', () => new Response('<!doctype html>')],
    ['answers something else', () => Response.json({ jwt: 'abc' })],
    ['answers a number', () => Response.json({ token: 7 })],
  ])('that %s is a source that fails', async (_, answer) => {
    const asked = createEndpointAsker(endpoint, async () => answer())(signal);
    await expect(asked).rejects.toThrow();
  });
});
