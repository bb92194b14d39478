import { expect, test } from 'vitest';
import { addLook, createEvidence } from './evidence';

function look(...moments: readonly number[]) {
  return moments.reduce(addLook, createEvidence(0)).lookedForMs;
}

test('time between looks adds up, from the end of the last request', () => {
  expect(look(2_000, 5_000, 10_000)).toBe(10_000);
});

test('a gap counts no more than half a minute, however long the network was gone', () => {
  expect(look(3_600_000)).toBe(30_000);
  expect(look(5_000, 3_600_000, 3_610_000)).toBe(45_000);
});

test('a look that began before the last request ended proves nothing', () => {
  expect([-1_000].reduce(addLook, createEvidence(0)).lookedForMs).toBe(0);
});
