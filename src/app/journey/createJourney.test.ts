// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { createGamePicks } from '~/app/picks/createGamePicks';
import type { Reserved } from '~/app/picks/createSelection';
import { createPricedItem, toTestLine } from '~/deposit/testing/createTestSending';
import { createStore } from '~/lib/store/store';
import { createJourney } from './createJourney';

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
  window.sessionStorage.clear();
});

/** Counts the listeners of the window by their kind. */
function watchListeners() {
  const listening = new Map<string, Set<unknown>>();
  const of = (kind: string) => {
    const known = listening.get(kind) ?? new Set();
    listening.set(kind, known);
    return known;
  };
  vi.spyOn(window, 'addEventListener').mockImplementation((kind, listener) => {
    of(kind).add(listener);
  });
  vi.spyOn(window, 'removeEventListener').mockImplementation((kind, listener) => {
    of(kind).delete(listener);
  });
  return {
    read: () =>
      Object.fromEntries(
        [...listening].flatMap(([kind, { size }]) => (size > 0 ? [[kind, size]] : [])),
      ),
  };
}

/** A journey whose requests are never answered. */
function createSilentJourney() {
  const queryClient = new QueryClient();
  const client = {
    baseUrl: 'http://sandbox',
    authScheme: 'raw',
    token: { get: async () => 'token', renew: async () => undefined },
    fetch: () => new Promise<never>(() => undefined),
  } as const;
  const reserved = createStore<Reserved>({ units: new Map() });
  const onReserved = vi.fn();
  const journey = createJourney({
    session: { client, hasForeignLink: false, getOwner: () => 'somebody' },
    queryClient,
    getPicks: createGamePicks(reserved),
    onReserved,
  });
  return { journey, queryClient, onReserved };
}

test('a journey that is over hears of nothing any more', () => {
  const listeners = watchListeners();
  const { journey, queryClient, onReserved } = createSilentJourney();
  expect(listeners.read()).toMatchObject({ storage: expect.any(Number), online: 1 });
  expect(queryClient.getQueryCache().hasListeners()).toBe(true);
  journey.dispose();
  expect(listeners.read()).toEqual({});
  expect(queryClient.getQueryCache().hasListeners()).toBe(false);
  expect(onReserved).toHaveBeenCalledOnce();
});

test('a journey that is over holds nobody back who leaves the page', async () => {
  const refuse = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  const listeners = watchListeners();
  const { journey } = createSilentJourney();
  const lines = [toTestLine(createPricedItem('a', 1))];
  journey.sender.send({ game: '730', lines, isInstant: true });
  await vi.waitFor(() => expect(listeners.read()).toHaveProperty('beforeunload'));
  journey.dispose();
  expect(listeners.read()).toEqual({});
});
