import { discretion } from '~/lib/discretion';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { changeSiteTexts, replaceTexts } from '~/lib/language/texts';
import { forgetServerTime } from '~/lib/serverTime';
import type { Store } from '~/lib/store/store';
import { siteCurrency } from '~/lib/units/currency';

/** Answers a function that puts the store back to its state of now. */
function rememberStore<State extends object>({ get, set }: Store<State>): () => void {
  const state = get();
  return () => set(state);
}

const resetStores = [
  rememberStore(discretion),
  rememberStore(currentLanguage),
  rememberStore(siteCurrency),
];

/**
 * Forgets everything that outlives a screen: in a browser it goes with the page, but tests share their modules and a document. A
 * screen that found the currency of the last one would write its prices in other units.
 */
export function leavePage(): void {
  for (const reset of resetStores) reset();
  replaceTexts({});
  changeSiteTexts(undefined);
  forgetServerTime();
  const root = document.documentElement;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  document.title = '';
}
