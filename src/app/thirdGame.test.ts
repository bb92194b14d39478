import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findGame, gameFacts, games } from '~/assetpay/facts/games';
import { parseTrade } from '~/assetpay/trades/trade';
import { type Attempt, createAttemptLog } from '~/deposit/sending/attempts';
import { createMemoryStorage } from '~/deposit/testing/createMemoryStorage';
import { listSorts, parseFilters, toAddress } from '~/inventory/filters/filters';

const third = '440';

beforeAll(() => {
  Reflect.set(games, games.length, third);
  const facts = { name: 'TF2', hasWear: false, hasStacks: false, hasInspectLinks: false };
  Reflect.set(gameFacts, third, facts);
});
afterAll(() => {
  Reflect.deleteProperty(gameFacts, third);
  Reflect.set(games, 'length', games.length - 1);
});

test('a deposit of a third game is never shown as one of CS2', () => {
  const wire = {
    id: 'a',
    type: 'deposit',
    status: 'active',
    game: third,
    items: [{ name: 'Hat' }],
  };
  const trade = parseTrade(wire, { owner: undefined, game: '730' });
  expect(trade).toMatchObject({ game: third, items: [{ appid: 440 }] });
});

test('an attempt in doubt in a third game outlives a reload', () => {
  const storage = createMemoryStorage();
  const game = findGame(third);
  if (game === undefined) throw new Error('No third game');
  const attempt: Attempt = {
    body: { items: [{ itemId: 'hat', price: 1 }], game, externalId: 'a', isInstant: false },
    createdAt: 1,
    sends: 1,
    hasLanded: false,
    earlier: [],
    assets: [],
  };
  createAttemptLog([() => storage], 'owner').put(attempt);
  expect(createAttemptLog([() => storage], 'owner').get()).toEqual([attempt]);
});

test('a third game has its address, and is offered no order that is of another game alone', () => {
  const filters = parseFilters(`?game=${third}`);
  expect(filters.game).toBe(findGame(third));
  expect(toAddress(filters, '')).toBe(`?game=${third}`);
  expect(listSorts(filters)).toEqual(
    expect.not.arrayContaining(['wearAsc', 'wearDesc', 'seedAsc', 'amountDesc']),
  );
});

/** `useTrades` calls a hook for each game, by name: the compiler asks there for the third. */
const allowed = ['src/assetpay/facts/games.ts', 'src/trades/follow/useTrades.ts'];

test('a game is named in one place, so that a third one is not forgotten in others', () => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\/testing\//.test(path));
  const naming = paths.filter((path) => /\b(730|252490)\b/.test(readFileSync(path, 'utf8')));
  expect(naming.toSorted()).toEqual(allowed);
});
