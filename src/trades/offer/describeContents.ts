import { words } from '~/trades/words';

/** `3 items · $12.74`: the units of an offer and what it comes to, if that is known. */
export function describeContents(count: number, result: string | undefined): string {
  return [words.items({ count }), ...(result ? [result] : [])].join(' · ');
}
