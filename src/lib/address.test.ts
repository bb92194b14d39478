// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pushAddress, readAddress, replaceAddress, useAddress } from './address';

function open(address: string) {
  window.history.replaceState({ kept: true }, '', address);
  return renderHook(() => useAddress());
}

let now = Date.UTC(2026, 2, 4, 10);

beforeEach(() => {
  // The module remembers its last write, so each test begins an hour after the previous one.
  now += 3_600_000;
  vi.useFakeTimers({ now });
});

afterEach(() => {
  // The module resets when its last reader unsubscribes.
  cleanup();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('typing shows at once and writes the address at most every third of a second', () => {
  const { result } = open('/deposit/?game=730');
  vi.advanceTimersByTime(1_000);
  const replace = vi.spyOn(window.history, 'replaceState');
  act(() => replaceAddress('?search=a'));
  expect(result.current).toBe('?search=a');
  vi.advanceTimersByTime(1);
  expect(window.location.search).toBe('?search=a');
  for (const letters of ['ak', 'ak-', 'ak-4', 'ak-47']) {
    act(() => replaceAddress(`?search=${letters}`));
    vi.advanceTimersByTime(40);
  }
  expect(result.current).toBe('?search=ak-47');
  expect(window.location.search).toBe('?search=a');
  vi.advanceTimersByTime(320);
  expect(window.location.search).toBe('?search=ak-47');
  expect(replace).toHaveBeenCalledTimes(2);
});

test('a minute of fast typing stays below the 100 history calls in 30 s that Safari allows', () => {
  open('/');
  const replace = vi.spyOn(window.history, 'replaceState');
  for (let letter = 0; letter < 600; letter += 1) {
    act(() => replaceAddress(`?search=${letter}`));
    vi.advanceTimersByTime(50);
  }
  expect(replace.mock.calls.length).toBeGreaterThan(10);
  expect(replace.mock.calls.length).toBeLessThanOrEqual(95);
});

test('typing and choosing keep the fragment, the path and the state of the step', () => {
  open('/deposit/?game=730#section');
  act(() => replaceAddress('?search=a'));
  vi.advanceTimersByTime(1_000);
  expect(window.location.href).toMatch(/\/deposit\/\?search=a#section$/);
  expect(window.history.state).toEqual({ kept: true });
  act(() => pushAddress('?game=252490'));
  expect(window.location.href).toMatch(/\/deposit\/\?game=252490#section$/);
  act(() => pushAddress(''));
  expect(window.location.href).toMatch(/\/deposit\/#section$/);
});

test('choosing is a step of its own that leaves what was typed before it in the history', () => {
  const { result } = open('/');
  act(() => replaceAddress('?search=first'));
  vi.advanceTimersByTime(1_000);
  act(() => replaceAddress('?search=typed'));
  const writes: string[] = [];
  vi.spyOn(window.history, 'replaceState').mockImplementation((_state, _title, url) => {
    writes.push(`replace ${url}`);
  });
  vi.spyOn(window.history, 'pushState').mockImplementation((_state, _title, url) => {
    writes.push(`push ${url}`);
  });
  act(() => pushAddress('?search=typed&sort=priceAsc'));
  vi.advanceTimersByTime(1_000);
  expect(writes).toEqual(['replace /?search=typed', 'push /?search=typed&sort=priceAsc']);
  expect(result.current).toBe('?search=typed&sort=priceAsc');
});

test('choosing what is chosen already makes no step', () => {
  open('/?game=252490');
  const push = vi.spyOn(window.history, 'pushState');
  act(() => pushAddress('?game=252490'));
  expect(push).not.toHaveBeenCalled();
});

test('Back shows what the browser says and drops what was still to be written', () => {
  const { result } = open('/?search=old');
  act(() => replaceAddress('?search=a'));
  vi.advanceTimersByTime(1);
  act(() => replaceAddress('?search=ab'));
  window.history.replaceState(null, '', '/?search=earlier');
  act(() => {
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(result.current).toBe('?search=earlier');
  vi.advanceTimersByTime(1_000);
  expect(window.location.search).toBe('?search=earlier');
});

test('leaving the page writes the last letters, so that a reload has them', () => {
  open('/');
  act(() => replaceAddress('?search=a'));
  vi.advanceTimersByTime(1);
  act(() => replaceAddress('?search=abc'));
  window.dispatchEvent(new Event('pagehide'));
  expect(window.location.search).toBe('?search=abc');
});

test('without readers nothing is lost, and the next reader asks the browser', () => {
  const { unmount } = open('/');
  act(() => replaceAddress('?search=a'));
  unmount();
  expect(window.location.search).toBe('?search=a');
  window.history.replaceState(null, '', '/?game=252490');
  expect(readAddress()).toBe('?game=252490');
});
