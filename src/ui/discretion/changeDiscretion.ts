import { discretion, discretionKey } from '~/lib/discretion';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { tabStorage } from '~/lib/safeStorage';

/** Keeps sums, ids and QR codes out of sight, or shows them again: every text is drawn anew, as in another language. */
export function changeDiscretion(isOn: boolean): void {
  discretion.set({ isOn });
  currentLanguage.set((language) => ({ ...language }));
}

/** True if the player has chosen in this tab. */
export function hasChosenDiscretion(): boolean {
  return tabStorage.read(discretionKey) !== undefined;
}

/** The same, chosen by the player: it holds for this tab. */
export function chooseDiscretion(isOn: boolean): void {
  tabStorage.write(discretionKey, isOn ? '1' : '0');
  changeDiscretion(isOn);
}
