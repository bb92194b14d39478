import { expect, test, vi } from 'vitest';
import { createStore } from './store';

test('a listener hears of each change once and reads the new state', () => {
  const store = createStore({ count: 0 });
  const heard: number[] = [];
  store.subscribe(() => heard.push(store.get().count));
  store.set({ count: 1 });
  store.set((state) => ({ count: state.count + 1 }));
  expect(heard).toEqual([1, 2]);
});

test('setting an identical state calls no listener', () => {
  const store = createStore({ count: 0 });
  const listener = vi.fn();
  store.subscribe(listener);
  store.set((state) => state);
  store.set(store.get());
  expect(listener).not.toHaveBeenCalled();
});

test('a removed listener is not called, the others are', () => {
  const store = createStore({ count: 0 });
  const [left, stayed] = [vi.fn(), vi.fn()];
  const stop = store.subscribe(left);
  store.subscribe(stayed);
  stop();
  store.set({ count: 1 });
  expect(left).not.toHaveBeenCalled();
  expect(stayed).toHaveBeenCalledTimes(1);
});

test('a listener that stops itself does not keep the others from hearing', () => {
  const store = createStore({ count: 0 });
  const second = vi.fn();
  const stop = store.subscribe(() => stop());
  store.subscribe(second);
  store.set({ count: 1 });
  store.set({ count: 2 });
  expect(second).toHaveBeenCalledTimes(2);
});
