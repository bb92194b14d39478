import { expect, test, vi } from 'vitest';
import { deriveStore } from './deriveStore';
import { createStore } from './store';

test('follows its sources and keeps its identity while nothing has changed', () => {
  const [left, right] = [createStore({ value: 1 }), createStore({ value: 2 })];
  const sum = deriveStore(
    () => [left.get().value + right.get().value],
    ([before], [next]) => before === next,
    [left.subscribe, right.subscribe],
  );
  const listener = vi.fn();
  const stop = sum.subscribe(listener);
  const first = sum.get();
  expect(first).toEqual([3]);
  left.set({ value: 2 });
  right.set({ value: 1 });
  expect(listener).toHaveBeenCalledTimes(2);
  expect(sum.get()).toBe(first);
  right.set({ value: 5 });
  expect(sum.get()).toEqual([7]);
  stop();
  right.set({ value: 6 });
  expect(listener).toHaveBeenCalledTimes(3);
});
