import { dayMs } from '~/lib/comingDay';
import { getServerNow } from '~/lib/serverTime';
import { limits } from './limits';

/** The end of Steam's usual hold of an offer that is accepted now, in ms since 1970 by the clock of the server. */
export function computeUsualHoldEnd(): number {
  return getServerNow() + limits.usualHoldDays * dayMs;
}
