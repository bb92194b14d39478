import { act, cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { leavePage } from './leavePage';
import { rememberStyles } from './rememberStyles';

/**
 * Adds to jsdom what it lacks and the page needs: sizes, dialogs, scrolling. The grid is 1,000 px wide, five
 * columns, in a window of 768 px; a line of the basket is 60 px high. A complaint of React fails the test.
 */
class StillObserver implements ResizeObserver {
  disconnect(): void {}
  observe(): void {}
  unobserve(): void {}
}

// A busy machine is slow. The whole document in every error message would hide the message.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(message?.split('\n')[0]),
});

rememberStyles(window);

// Files share a window, and this runs before each of them.
vi.unstubAllGlobals();
vi.stubGlobal('ResizeObserver', StillObserver);
vi.stubGlobal('scrollTo', () => {});

/** Frames follow each other at once, and each reports 100 ms, so that nothing waits for a paint in tests. */
let frameAt = 0;
vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
  window.setTimeout(() => {
    frameAt += 100;
    act(() => callback(frameAt));
  }),
);
vi.stubGlobal('cancelAnimationFrame', (frame: number) => window.clearTimeout(frame));

/** A line of the grid, by which cards grow with the font, is one of 16 px. */
Element.prototype.getBoundingClientRect = function getBoundingClientRect() {
  return new DOMRect(0, 0, 1_000, this.classList.contains('grid-line') ? 16 : 600);
};
Element.prototype.scrollIntoView = () => {};

Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  offsetHeight: {
    configurable: true,
    get(this: HTMLElement) {
      return this.localName === 'li' ? 60 : 600;
    },
  },
});

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

/** jsdom does not know the element `search`; browsers do. */
const isKnownComplaint = (text: unknown, tag: unknown) =>
  String(text).includes('is unrecognized in this browser') && tag === 'search';

const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((text: unknown, ...rest: unknown[]) => {
    if (!isKnownComplaint(text, rest[0])) complaints.push([text, ...rest].join(' '));
  });
  window.sessionStorage.clear();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
  Object.defineProperty(window, 'scrollY', { configurable: true, writable: true, value: 0 });
});

afterEach(() => {
  cleanup();
  leavePage();
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});
