import type { SafeStorage } from '~/lib/safeStorage';
import { createStore, type Store } from '~/lib/store/store';
import { type Density, densities } from './gridLayout';

export type DensitySetting = Store<{ density: Density }>;

const key = 'assetpay.density';

/** The density of the cards, stored on this device. */
export function createDensitySetting(storage: SafeStorage): DensitySetting {
  const setting = createStore({ density: readDensity(storage) });
  setting.subscribe(() => void storage.write(key, setting.get().density));
  return setting;
}

function readDensity(storage: SafeStorage): Density {
  const stored = storage.read(key);
  return densities.find((density) => density === stored) ?? 'comfortable';
}
