import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseTrade, type Trade } from '~/assetpay/trades/trade';
import { forgetServerTime, hearDateHeader } from '~/lib/serverTime';
import { countDepositSlots, countSlotsHere } from './depositSlots';

const now = Date.UTC(2026, 10, 25, 12);
const minute = 60_000;

type Change = {
  status?: string;
  ageMs?: number;
  externalId?: string | null;
  game?: '730' | '252490';
};

function createTrade({
  status = 'active',
  ageMs = 10 * minute,
  externalId,
  game = '730',
}: Change): Trade {
  const trade = parseTrade(
    {
      id: crypto.randomUUID(),
      status,
      game,
      items: [],
      createdAt: new Date(now - ageMs).toISOString(),
      ...(externalId !== null && { externalId: externalId ?? crypto.randomUUID() }),
    },
    { owner: undefined, game },
  );
  if (trade === undefined) throw new Error('not a trade');
  return trade;
}

const createTrades = (count: number, change: Change) =>
  Array.from({ length: count }, () => createTrade(change));

describe('the API takes', () => {
  test('as many as it likes, where the clock of this device is hours behind: nobody waits for hours', () => {
    const ahead = createTrades(10, { status: 'completed', ageMs: -180 * minute });
    expect(countDepositSlots(ahead, now)).toEqual({ free: 5, open: 0, opensAt: undefined });
  });

  test('five open deposits, whatever the game', () => {
    expect(countDepositSlots([], now).free).toBe(5);
    const open = [
      ...createTrades(2, {}),
      ...createTrades(2, { game: '252490', status: 'initiated' }),
    ];
    expect(countDepositSlots(open, now)).toEqual({ free: 1, open: 4, opensAt: undefined });
    const full = [...open, createTrade({ status: 'pending' })];
    expect(countDepositSlots(full, now)).toEqual({ free: 0, open: 5, opensAt: undefined });
  });

  test('any number of accepted and ended ones that are old enough', () => {
    const old = ['hold', 'completed', 'declined', 'canceled', 'failed', 'reverted'].flatMap(
      (status) => createTrades(4, { status }),
    );
    expect(countDepositSlots(old, now).free).toBe(5);
  });

  test('ten in five minutes, and says when the next one fits', () => {
    const recent = Array.from({ length: 10 }, (_, index) =>
      createTrade({ status: 'completed', ageMs: (index + 1) * 20_000 }),
    );
    expect(countDepositSlots(recent.slice(0, 7), now).free).toBe(3);
    const { free, opensAt } = countDepositSlots(recent, now);
    expect(free).toBe(0);
    expect(opensAt).toBe(now - 200_000 + 5 * minute);
    expect(countDepositSlots(recent, (opensAt ?? 0) + 1).free).toBe(1);
  });

  test('a split basket as one deposit', () => {
    const parts = [createTrade({}), ...createTrades(4, { externalId: null })];
    expect(countDepositSlots(parts, now).open).toBe(1);
    const foreign = createTrades(2, { externalId: null, ageMs: 40 * minute });
    expect(countDepositSlots([...parts, ...foreign], now).open).toBe(3);
  });
});

describe('on a device whose clock is wrong', () => {
  afterEach(() => {
    vi.useRealTimers();
    forgetServerTime();
  });

  const hour = 60 * minute;
  test.each([
    ['two hours slow', -2 * hour],
    ['a day slow', -24 * hour],
    ['a day fast', 24 * hour],
  ])('%s, the slots are those of the server', (_, skewMs) => {
    vi.useFakeTimers();
    vi.setSystemTime(now + skewMs);
    hearDateHeader(new Date(now).toUTCString());
    const old = Array.from({ length: 10 }, (__, index) =>
      createTrade({ status: 'completed', ageMs: (index + 6) * 11 * minute }),
    );
    expect(countSlotsHere(old, now + skewMs)).toMatchObject({ free: 5, opensAt: undefined });
    const recent = Array.from({ length: 10 }, () =>
      createTrade({ status: 'completed', ageMs: 2 * minute }),
    );
    expect(countSlotsHere(recent, now + skewMs)).toEqual({
      free: 0,
      open: 0,
      opensAt: now + skewMs + 3 * minute,
    });
  });
});
