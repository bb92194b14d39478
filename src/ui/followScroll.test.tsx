import { afterEach, beforeEach, expect, test } from 'vitest';
import { followScroll } from './followScroll';

const root = document.documentElement;
let stop: () => void;

function scrollTo(y: number): void {
  Object.defineProperty(window, 'scrollY', { configurable: true, value: y });
  window.dispatchEvent(new Event('scroll'));
}
const touch = () => window.dispatchEvent(new Event('touchstart'));

beforeEach(() => {
  scrollTo(0);
  stop = followScroll(root);
});
afterEach(() => stop());

test('the bars go while a finger scrolls down and come back when it scrolls up', () => {
  touch();
  scrollTo(900);
  expect(root.dataset.bars).toBe('away');
  scrollTo(896);
  expect(root.dataset.bars).toBe('away');
  scrollTo(850);
  expect(root.dataset.bars).toBeUndefined();
});

test.each(['click', 'focusin'])('the bars come back at a %s', (event) => {
  touch();
  scrollTo(900);
  window.dispatchEvent(new Event(event));
  expect(root.dataset.bars).toBeUndefined();
  scrollTo(1_200);
  expect(root.dataset.bars).toBeUndefined();
});

test('the bars stay near the top, and when nobody touches the page', () => {
  scrollTo(900);
  expect(root.dataset.bars).toBeUndefined();
  scrollTo(0);
  touch();
  scrollTo(200);
  expect(root.dataset.bars).toBeUndefined();
});

test('what no longer follows leaves the bars in sight', () => {
  touch();
  scrollTo(900);
  stop();
  expect(root.dataset.bars).toBeUndefined();
  touch();
  scrollTo(1_800);
  expect(root.dataset.bars).toBeUndefined();
});
