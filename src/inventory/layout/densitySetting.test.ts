// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createSafeStorage, deviceStorage } from '~/lib/safeStorage';
import { createDensitySetting } from './densitySetting';
import { densities } from './gridLayout';

beforeEach(() => window.localStorage.clear());

test.each(densities)('%s is remembered', (density) => {
  createDensitySetting(deviceStorage).set({ density });
  expect(createDensitySetting(deviceStorage).get()).toEqual({ density });
});

test.each(['', 'huge', '__proto__'])('"%s" is no size', (stored) => {
  deviceStorage.write('assetpay.density', stored);
  expect(createDensitySetting(deviceStorage).get()).toEqual({ density: 'comfortable' });
});

test('a storage that fails costs nothing else', () => {
  const setting = createDensitySetting(
    createSafeStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    }),
  );
  expect(setting.get()).toEqual({ density: 'comfortable' });
  setting.set({ density: 'compact' });
  expect(setting.get()).toEqual({ density: 'compact' });
});
