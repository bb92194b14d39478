import { changeCurrency } from '~/lib/units/changeCurrency';
import { siteCurrency } from '~/lib/units/currency';
import { parseCurrency } from '~/lib/units/parseCurrency';
import { hostSettings } from './hostLink';

/**
 * Counts in the unit that the host names, and in that of the configuration where it names none. Returns the function that
 * ends it.
 */
export function followHostCurrency(): () => void {
  const own = siteCurrency.get().currency;
  const adopt = () => changeCurrency(parseCurrency(hostSettings.get().currency) ?? own);
  const stop = hostSettings.subscribe(adopt);
  adopt();
  return () => {
    stop();
    changeCurrency(own);
  };
}
