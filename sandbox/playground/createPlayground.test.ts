import { expect, test } from 'vitest';
import { createSandbox } from '../app';
import { tradeStatuses } from '../trading/Trade';
import { createPlayground } from './createPlayground';
import { stateGroups } from './states';

const sandbox = createSandbox({ sizes: { '730': 60, '252490': 5 } });
const playground = createPlayground({
  depositPort: 4173,
  now: Date.now,
  ask: (path, init) => sandbox.request(path, init),
});

async function signIn(state: string, visit = 'one'): Promise<string> {
  const query = new URLSearchParams({ state, visit });
  const answer = await playground.request(`/token?${query}`, { method: 'POST' });
  expect(answer.status).toBe(200);
  const { token }: { token: string } = await answer.json();
  return token;
}

async function readStatuses(token: string): Promise<string[]> {
  const answer = await sandbox.request('/client/trades', { headers: { authorization: token } });
  const { data }: { data: { items: { status: string }[] } } = await answer.json();
  return data.items.map(({ status }) => status);
}

test('the page embeds the deposit page of the same host name under a policy without inline code', async () => {
  const answer = await playground.request('http://127.0.0.1:4174/');
  expect(await answer.text()).toContain('src="http://127.0.0.1:4173/embed.js"');
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self' http://127.0.0.1:4173;");
  expect(policy).not.toContain('unsafe');
});

test('each state of the list signs a player in, but for the one without a player', async () => {
  const names = stateGroups.flatMap(({ states }) => states.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(80);
  for (const name of names.filter((one) => one !== 'signed-out'))
    expect(await signIn(name), name).toContain('.');
  const nobody = await playground.request('/token?state=signed-out', { method: 'POST' });
  expect(nobody.status).toBe(401);
});

test.each(['', 'no-such-state'])('the state %j is refused', async (state) => {
  const answer = await playground.request(`/token?state=${state}`, { method: 'POST' });
  expect(answer.status).toBe(404);
});

test('deposits of every status stand ready, and asking for another token makes no more of them', async () => {
  const statuses = await readStatuses(await signIn('deposits'));
  expect(statuses.toSorted()).toEqual([...tradeStatuses].toSorted());
  expect(await readStatuses(await signIn('deposits'))).toEqual(statuses);
  expect(await readStatuses(await signIn('deposit-is-hold'))).toEqual(statuses);
  expect(await readStatuses(await signIn('deposit-is-hold', 'two'))).toEqual(['hold']);
});
