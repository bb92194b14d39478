// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startLongPress } from './startLongPress';

let rests = 0;

beforeEach(() => {
  vi.useFakeTimers();
  rests = 0;
  startLongPress({ x: 100, y: 100 }, () => {
    rests += 1;
  });
});

afterEach(() => {
  window.dispatchEvent(new Event('pointerup'));
  vi.runAllTimers();
  vi.useRealTimers();
});

const send = (name: string, clientX = 100, clientY = 100) => {
  const event = new MouseEvent(name, { clientX, clientY, cancelable: true, bubbles: true });
  document.body.dispatchEvent(event);
  return event;
};

/** True if a click comes through. */
function isClickHeard(): boolean {
  let isHeard = false;
  document.body.addEventListener('click', () => (isHeard = true), { once: true });
  send('click');
  return isHeard;
}

test('a finger that rests means more than a tap, once', () => {
  vi.advanceTimersByTime(449);
  expect(rests).toBe(0);
  vi.advanceTimersByTime(5_000);
  expect(rests).toBe(1);
});

test('and what it clicks when it goes up is not heard', () => {
  vi.advanceTimersByTime(500);
  send('pointerup');
  expect(isClickHeard()).toBe(false);
  expect(isClickHeard()).toBe(true);
});

test('nor is a click that comes much later lost', () => {
  vi.advanceTimersByTime(500);
  send('pointerup');
  vi.advanceTimersByTime(1_000);
  expect(isClickHeard()).toBe(true);
});

test('a browser’s menu does not open while it rests, and does afterwards', () => {
  vi.advanceTimersByTime(500);
  expect(send('contextmenu').defaultPrevented).toBe(true);
  send('pointerup');
  expect(send('contextmenu').defaultPrevented).toBe(false);
});

test.each(['pointerup', 'pointercancel'])('%s before that is a tap or a scroll', (name) => {
  vi.advanceTimersByTime(300);
  send(name);
  vi.advanceTimersByTime(1_000);
  expect(rests).toBe(0);
  expect(isClickHeard()).toBe(true);
});

test('a finger that moves scrolls, one that trembles rests', () => {
  send('pointermove', 106, 106);
  vi.advanceTimersByTime(300);
  send('pointermove', 100, 111);
  vi.advanceTimersByTime(1_000);
  expect(rests).toBe(0);
});

test('a finger that trembles rests', () => {
  send('pointermove', 106, 106);
  vi.advanceTimersByTime(1_000);
  expect(rests).toBe(1);
});

test('a finger that rested and then scrolls takes no click of the next one', () => {
  vi.advanceTimersByTime(500);
  send('pointercancel');
  send('pointerup');
  expect(isClickHeard()).toBe(true);
});
