import { afterEach, expect, test } from 'vitest';
import { discretion } from '~/lib/discretion';
import { formatCents } from '~/lib/money';
import { changeDiscretion } from '~/ui/discretion/changeDiscretion';
import { createStreamerFollower } from './followStreamer';

/** Other files share the module. */
afterEach(() => changeDiscretion(false));

test('sums are out of sight while the host says so', () => {
  const follow = createStreamerFollower();
  follow(true);
  expect(formatCents(1075)).toBe('•••');
  follow(undefined);
  expect(formatCents(1075)).toBe('$10.75');
});

test('a host that says the same again does not undo what the player chose meanwhile', () => {
  const follow = createStreamerFollower();
  follow(true);
  changeDiscretion(false);
  follow(true);
  expect(discretion.get().isOn).toBe(false);
  follow(false);
  follow(true);
  expect(discretion.get().isOn).toBe(true);
});

test('a host that takes its word back leaves what the site configured', () => {
  changeDiscretion(true);
  const follow = createStreamerFollower();
  follow(undefined);
  expect(discretion.get().isOn).toBe(true);
  follow(false);
  expect(discretion.get().isOn).toBe(false);
  follow(undefined);
  expect(discretion.get().isOn).toBe(true);
});

test('a host that never speaks of it changes nothing', () => {
  const follow = createStreamerFollower();
  changeDiscretion(true);
  follow(undefined);
  follow(undefined);
  expect(discretion.get().isOn).toBe(true);
});
