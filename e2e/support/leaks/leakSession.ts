import { randomBytes, randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { createToken } from '../../../sandbox/merchants/tokens';
import { findLeaks, type Secret, toSecrets } from './findLeaks';
import { watchTraces } from './watchTraces';

/** The player of one test, with a signed token and its successor. */
export type Player = { first: string; second: string; secrets: readonly Secret[] };

function createPlayer(): Player {
  const secret = randomBytes(6).toString('base64url');
  const client = {
    steamID: `76561${randomInt(1e11, 1e12)}`,
    tradeUrl: `https://steamcommunity.com/tradeoffer/new/?partner=39734273&token=${secret}`,
  };
  const first = createToken(client, Date.now() - 1_000);
  const second = createToken(client, Date.now());
  const secrets = [...toSecrets('the first token', first), ...toSecrets('its successor', second)];
  return { first, second, secrets };
}

/** Expires tokens on command, and lets the site's token endpoint return the token that the test offers. */
async function serveTokens(page: Page) {
  const expired = new Set<string>();
  let offered: string | undefined;
  let isEnding = false;
  const error = { code: 1102, key: 'INVALID_TOKEN', message: 'Invalid or expired token' };
  await page.route('**/client/**', async (route) => {
    const { authorization = '' } = await route.request().allHeaders();
    if (isEnding && route.request().method() === 'POST') {
      expired.add(authorization);
      isEnding = false;
    }
    if (!expired.has(authorization)) return route.continue();
    return route.fulfill({ status: 401, json: { requestId: 'late', success: false, error } });
  });
  await page.route('**/sandbox/token', (route) =>
    offered === undefined
      ? route.fulfill({ status: 401, json: {} })
      : route.fulfill({ json: { token: offered } }),
  );
  return {
    expire: (token: string) => void expired.add(token),
    /** Expires the token of the next deposit as it is sent. */
    expireAtDeposit: () => {
      isEnding = true;
    },
    offer: (token: string | undefined) => {
      offered = token;
    },
  };
}

export type LeakSession = Awaited<ReturnType<typeof beginSession>>;

/** Creates a player, tokens that expire on command, and a watch over everything that `page` leaves behind. */
export async function beginSession(page: Page, baseURL: string | undefined) {
  const player = createPlayer();
  const watch = watchTraces(page.context(), new URL(baseURL ?? 'http://127.0.0.1').origin);
  return {
    page,
    player,
    tokens: await serveTokens(page),
    /** Records every place of every frame. `where` names the moment in the session. */
    note: async (where: string) => {
      for (const frame of page.frames()) await watch.note(frame, where);
    },
    /** Lists the places in which a secret was found, except those that `isAllowed` accepts. */
    findLeaks: async (isAllowed: (place: string) => boolean = () => false) => {
      const traces = await watch.collect();
      return findLeaks(
        traces.filter(({ place }) => !isAllowed(place)),
        player.secrets,
      );
    },
    /** Lists the distinct tokens that the API received, in order. */
    listSent: async (): Promise<string[]> => [...new Set(await watch.listTokens())],
  };
}
