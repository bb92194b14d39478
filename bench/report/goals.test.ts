import { expect, test } from 'vitest';
import type { Interactions } from '../measure/measureInteraction';
import { toInp } from './goals';

function createSession(typing: number[], pickingAll: number): Interactions {
  const respond = (nextPaintMs: number) => ({ nextPaintMs, gridMs: nextPaintMs, gridFrames: 1 });
  return {
    typing: typing.map(respond),
    sorting: [],
    filtering: [],
    picking: [],
    pickingAll: [respond(pickingAll)],
  };
}

test('the slowest input of a session is its INP', () => {
  expect(toInp([createSession([30, 50, 20], 40)])).toBe(50);
  expect(toInp([createSession([30, 50, 20], 80)])).toBe(80);
});

test('what took long in one session of several only was the machine', () => {
  const sessions = [
    createSession([30, 50, 20], 40),
    createSession([300, 50, 20], 40),
    createSession([30, 50, 20], 400),
  ];
  expect(toInp(sessions)).toBe(50);
});

test('an input that is slow in most sessions is slow', () => {
  const sessions = [
    createSession([30, 50], 40),
    createSession([90, 50], 40),
    createSession([90, 50], 40),
  ];
  expect(toInp(sessions)).toBe(90);
});
