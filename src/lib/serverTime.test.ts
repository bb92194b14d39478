import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetServerTime, getServerNow, hearDateHeader, hearServerMoment } from './serverTime';

const hourMs = 3_600_000;
const trueNow = Date.UTC(2026, 10, 29, 12);

const wrongClocks: [string, number][] = [
  ['two hours slow', -2 * hourMs],
  ['a day slow', -24 * hourMs],
  ['a day fast', 24 * hourMs],
  ['twenty minutes fast', hourMs / 3],
];

beforeEach(() => {
  vi.useFakeTimers();
  forgetServerTime();
});

afterEach(() => {
  vi.useRealTimers();
  forgetServerTime();
});

describe('a device whose clock is wrong is told the server’s time', () => {
  test.each<[string, number]>([...wrongClocks, ['ten years fast', 87_600 * hourMs]])(
    'by the Date header of an answer: %s',
    (_, skewMs) => {
      vi.setSystemTime(trueNow + skewMs);
      hearDateHeader(new Date(trueNow).toUTCString());
      vi.advanceTimersByTime(60_000);
      expect(getServerNow()).toBe(trueNow + 60_000);
    },
  );

  test.each(wrongClocks)('by what the server did this very moment: %s', (_, skewMs) => {
    vi.setSystemTime(trueNow + skewMs);
    hearServerMoment(trueNow, true);
    vi.advanceTimersByTime(60_000);
    expect(getServerNow()).toBe(trueNow + 60_000);
  });

  test.each(wrongClocks.slice(0, 2))('by what has passed on the server: %s', (_, skewMs) => {
    vi.setSystemTime(trueNow + skewMs);
    hearServerMoment(trueNow - 30 * 60_000);
    hearServerMoment(trueNow - 5_000);
    hearServerMoment(trueNow - hourMs);
    vi.advanceTimersByTime(60_000);
    expect(getServerNow()).toBe(trueNow + 55_000);
  });
});

test('a clock that is right stays as it is, a few seconds of network included', () => {
  vi.setSystemTime(trueNow);
  hearDateHeader(new Date(trueNow - 3_000).toUTCString());
  hearServerMoment(trueNow - 7 * hourMs);
  expect(getServerNow()).toBe(trueNow);
});

test('a clock that is set right again is believed again', () => {
  vi.setSystemTime(trueNow - 2 * hourMs);
  hearServerMoment(trueNow);
  expect(getServerNow()).toBe(trueNow);
  vi.setSystemTime(trueNow + 5_000);
  expect(getServerNow()).toBe(trueNow + 5_000);
});

test.each([undefined, Number.NaN, Date.UTC(2099, 0), 0])('a moment of %s says nothing', (at) => {
  vi.setSystemTime(trueNow);
  hearServerMoment(at, true);
  expect(getServerNow()).toBe(trueNow);
});

test.each([null, '', 'yesterday'])('a Date header of %j says nothing', (header) => {
  vi.setSystemTime(trueNow);
  hearDateHeader(header);
  expect(getServerNow()).toBe(trueNow);
});
