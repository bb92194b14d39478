import { expect, test } from 'vitest';
import { createDensitySetting } from './densitySetting';
import { densities } from './gridLayout';

function createStorage(stored: string | null, isForbidden = false): Storage {
  let value = stored;
  const refuse = () => {
    if (isForbidden) throw new Error('denied');
  };
  return {
    length: 1,
    key: () => null,
    clear: () => undefined,
    removeItem: () => undefined,
    getItem: () => {
      refuse();
      return value;
    },
    setItem: (_, next) => {
      refuse();
      value = next;
    },
  };
}

test.each(densities)('%s is remembered', (density) => {
  const storage = createStorage(null);
  createDensitySetting(storage).set({ density });
  expect(createDensitySetting(storage).get()).toEqual({ density });
});

test.each([null, '', 'huge', '__proto__'])('"%s" is no size', (stored) => {
  expect(createDensitySetting(createStorage(stored)).get()).toEqual({ density: 'comfortable' });
});

test.each([undefined, createStorage('list', true)])(
  'a storage that fails costs nothing else',
  (storage) => {
    const setting = createDensitySetting(storage);
    setting.set({ density: 'compact' });
    expect(setting.get()).toEqual({ density: 'compact' });
  },
);
