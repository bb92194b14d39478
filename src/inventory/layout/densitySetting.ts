import { createStore, type Store } from '~/lib/store';
import { type Density, densities } from './gridLayout';

export type DensitySetting = Store<{ density: Density }>;

const key = 'assetpay.density';

/** How close the cards stand, remembered on the device. */
export function createDensitySetting(storage: Storage | undefined): DensitySetting {
  const setting = createStore({ density: readDensity(storage) });
  setting.subscribe(() => {
    try {
      storage?.setItem(key, setting.get().density);
    } catch {
      // A full or forbidden storage: the next visit begins as the first did.
    }
  });
  return setting;
}

function readDensity(storage: Storage | undefined): Density {
  try {
    const stored = storage?.getItem(key);
    return densities.find((density) => density === stored) ?? 'comfortable';
  } catch {
    return 'comfortable';
  }
}
