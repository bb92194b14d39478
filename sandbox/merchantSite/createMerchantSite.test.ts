import { expect, test } from 'vitest';
import { playerOne, playerTwo } from '../merchants/players';
import { parseToken } from '../merchants/tokens';
import { createMerchantSite } from './createMerchantSite';

const now = Date.UTC(2026, 0, 1);
const site = createMerchantSite({ depositPort: 4173, now: () => now });

async function readToken(query: string): Promise<string> {
  const answer = await site.request(`/merchant/token?${query}`, { method: 'POST' });
  expect(answer.status).toBe(200);
  const { token }: { token: string } = await answer.json();
  return token;
}

test('the page embeds the deposit page of the same host name, and no other', async () => {
  const answer = await site.request('http://127.0.0.1:4174/merchant');
  const text = await answer.text();
  expect(text).toContain('src="http://127.0.0.1:4173/embed.js"');
  expect(answer.headers.get('content-security-policy')).toContain(
    'frame-src http://127.0.0.1:4173;',
  );
});

test('each instance has a player of its own', async () => {
  expect(parseToken(await readToken('as=one'), now)?.client.steamID).toBe(playerOne.steamID);
  expect(parseToken(await readToken('as=two'), now)?.client.steamID).toBe(playerTwo.steamID);
});

test('a token lives as long as was asked for', async () => {
  const token = await readToken('as=one&seconds=20');
  expect(parseToken(token, now + 19_000)).toBeDefined();
  expect(parseToken(token, now + 20_000)).toBeUndefined();
  expect(parseToken(await readToken('as=one&seconds=0'), now)).toBeUndefined();
});

test.each(['', 'as=three', 'as=one&seconds=-1', 'as=one&seconds=soon'])(
  '%j is refused',
  async (query) => {
    const answer = await site.request(`/merchant/token?${query}`, { method: 'POST' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  },
);

test.each(['site.mjs', 'style.css'])('%s is served', async (name) => {
  expect((await site.request(`/merchant/${name}`)).status).toBe(200);
});
