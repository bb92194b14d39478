import { deviceStorage } from '~/lib/safeStorage';
import { parseStacks, type Stacking } from './filters';

const key = 'assetpay.stacks';

/** The items that share a card where the address does not say: the last choice on this device, or none. */
export function readUsualStacks(): Stacking | undefined {
  return parseStacks(deviceStorage.read(key));
}

/** Makes a choice the usual one from the next visit on. */
export function writeUsualStacks(stacks: Stacking | undefined): void {
  if (stacks === undefined) deviceStorage.remove(key);
  else deviceStorage.write(key, stacks);
}
