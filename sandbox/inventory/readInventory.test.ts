import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../testing/createTestSandbox';

const minute = 60_000;

describe('cache', () => {
  test('is kept for 15 minutes', async () => {
    const { getData, pass } = createTestSandbox();
    const first = await getData();
    pass(15 * minute - 1);
    expect((await getData()).updatedAt).toBe(first.updatedAt);
    pass(1);
    expect((await getData()).updatedAt).toBe('2026-03-04T10:15:00.000Z');
  });

  test('is bypassed by refresh=true and by nothing else', async () => {
    const { getData, pass } = createTestSandbox();
    await getData();
    pass(minute);
    expect((await getData('refresh=false')).updatedAt).toBe('2026-03-04T10:00:00.000Z');
    expect((await getData('refresh=true')).updatedAt).toBe('2026-03-04T10:01:00.000Z');
    expect((await getData()).updatedAt).toBe('2026-03-04T10:01:00.000Z');
  });

  test('is kept apart by game and by player', async () => {
    const { getData, pass } = createTestSandbox();
    await getData();
    pass(minute);
    expect((await getData('game=252490')).updatedAt).toBe('2026-03-04T10:01:00.000Z');
    expect((await getData('', 'sandbox-player-two')).updatedAt).toBe('2026-03-04T10:01:00.000Z');
  });
});
