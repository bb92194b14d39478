import { expect, test } from 'vitest';
import { toQrCode } from './toQrCode';
import { toQrPath } from './toQrPath';

test('each run of dark modules is one box', () => {
  expect(toQrPath([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
  expect(toQrPath([[false], [true]])).toBe('M0 1h1v1h-1z');
  expect(toQrPath([[false, false]])).toBe('');
});

test('an offer’s address makes a code with its three corners', () => {
  const { size, path } = toQrCode('https://steamcommunity.com/tradeoffer/6543210987/');
  expect(size).toBeGreaterThanOrEqual(29);
  for (const corner of ['M0 0h7', `M${size - 7} 0h7`, `M0 ${size - 7}h7`]) {
    expect(path).toContain(corner);
  }
});
