import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLateModule } from './lateModule';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('code is fetched once, however often it is asked for', async () => {
  let loads = 0;
  const late = createLateModule(async () => {
    loads += 1;
    return 'code';
  });
  expect(late.get().module).toBeUndefined();
  late.fetch();
  late.fetch();
  await vi.runAllTimersAsync();
  late.fetch();
  expect(late.get().module).toBe('code');
  expect(loads).toBe(1);
});

test('code that the network does not bring is asked for until it does', async () => {
  let failures = 2;
  const late = createLateModule(async () => {
    failures -= 1;
    if (failures >= 0) throw new TypeError('Failed to fetch dynamically imported module');
    return 'code';
  });
  let heard = 0;
  late.subscribe(() => {
    heard += 1;
  });
  late.fetch();
  await vi.runAllTimersAsync();
  expect(late.get().module).toBe('code');
  expect(heard).toBe(1);
});
