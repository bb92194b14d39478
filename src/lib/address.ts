import { useSyncExternalStore } from 'react';

/**
 * The query part of the address, as a store. Readers see a write at once; the browser's own address
 * follows at most every `flushMs`. Typing writes once a letter, and Safari throws after 100 history calls in
 * 30 seconds (https://github.com/microsoft/clarity/issues/433).
 */
const flushMs = 320;

let current: string | undefined;
let lastWriteAt = 0;
let pending: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** The current query part with its `?`, or an empty text. */
export function readAddress(): string {
  current ??= window.location.search;
  return current;
}

/** For typing: replaces the current history entry. */
export function replaceAddress(search: string): void {
  setAddress(search);
  if (pending !== undefined) return;
  pending = setTimeout(flush, Math.max(0, lastWriteAt + flushMs - Date.now()));
}

/** For choosing: adds a history entry, so that Back undoes the choice. */
export function pushAddress(search: string): void {
  if (search === readAddress()) return;
  flush();
  setAddress(search);
  window.history.pushState(null, '', toUrl(search));
}

/** The query part. Rerenders when this page, Back or Forward changes it. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, readAddress);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', followBrowser);
    window.addEventListener('pagehide', flush);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', followBrowser);
    window.removeEventListener('pagehide', flush);
    // Without listeners nothing follows the browser, so the next reader must ask it again.
    flush();
    current = undefined;
  };
}

function setAddress(search: string): void {
  current = search;
  for (const listener of listeners) listener();
}

function followBrowser(): void {
  clearTimeout(pending);
  pending = undefined;
  setAddress(window.location.search);
}

function flush(): void {
  if (pending === undefined) return;
  clearTimeout(pending);
  pending = undefined;
  lastWriteAt = Date.now();
  window.history.replaceState(window.history.state, '', toUrl(readAddress()));
}

function toUrl(search: string): string {
  return `${window.location.pathname}${search}${window.location.hash}`;
}
