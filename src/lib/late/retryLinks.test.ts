// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryLinks } from './retryLinks';

const asked = vi.fn(() => Promise.reject(new Error('lost')));

const listen = globalThis.addEventListener;
let ending: AbortController;

// Other files share the document: they leave links here, and must not be heard by what is begun here.
beforeEach(() => {
  ending = new AbortController();
  vi.useFakeTimers();
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener) =>
    listen(type, listener, { capture: true, signal: ending.signal }),
  );
  for (const link of document.querySelectorAll('link')) link.remove();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  asked.mockClear();
});

function addLink(rel: string): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel, href: '/assets/late.css' });
  document.head.append(link);
  return link;
}

const lose = () => document.querySelector('link')?.dispatchEvent(new Event('error'));

test('a stylesheet that stays lost is loaded again, less and less often', () => {
  retryLinks();
  const first = addLink('stylesheet');
  lose();
  vi.advanceTimersByTime(500);
  expect(first.isConnected, 'another element has taken its place').toBe(false);
  let current = document.querySelector('link');
  let loads = 0;
  for (let second = 0; second < 120; second += 1) {
    lose();
    vi.advanceTimersByTime(1_000);
    const link = document.querySelector('link');
    if (link !== current) loads += 1;
    current = link;
  }
  expect(loads).toBeGreaterThan(3);
  expect(loads).toBeLessThan(10);
});

test('a lost preload is fetched past the cache and stays as it is', () => {
  retryLinks();
  const link = addLink('modulepreload');
  lose();
  vi.advanceTimersByTime(60_000);
  expect(asked).toHaveBeenCalledWith(link.href, { cache: 'reload' });
  expect(link.isConnected).toBe(true);
});
