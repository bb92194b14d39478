import { joinShort } from '~/lib/language/joinShort';
import { listCount } from '~/trades/describe/listCount';

/** `3 items · $12.74`: the units of an offer and what it comes to, as far as they are known. */
export function describeContents(count: number, result: string | undefined): string {
  return joinShort([...listCount(count), result]);
}
