import { createStore } from '~/lib/store/store';
import { tabStorage } from './safeStorage';

/** The player's own choice in this tab: `1` or `0`. */
export const discretionKey = 'assetpay.discretion';

/**
 * On while sums, ids and QR codes stay out of sight, as others may be watching the screen. Known before the first text is
 * drawn: a sum that shows for a moment has been seen.
 */
export const discretion = createStore({ isOn: tabStorage.read(discretionKey) === '1' });

/** Begins out of sight, as the site says, unless the player has chosen otherwise in this tab. */
export function startDiscreetly(): void {
  discretion.set({ isOn: tabStorage.read(discretionKey) !== '0' });
}

/** Stands for a sum or an id that is out of sight. */
export const hidden = '•••';
