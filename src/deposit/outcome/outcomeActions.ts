import type { Item } from '~/assetpay/inventory/item';
import { outcomeWords as words } from './outcomeWords';

/** What a person can do about an outcome. */
export type Deed =
  /** Forgets what has ended and reviews anew, the picks changed first. */
  | {
      kind: 'review';
      /** Agreed to at the offer they have now. */
      accept?: readonly Item[];
      /** Amounts by item id; 0 drops the pick. */
      amounts?: ReadonlyMap<string, number>;
      isInstant?: false;
    }
  | { kind: 'showDeposits' }
  | { kind: 'signIn' }
  | { kind: 'reread' }
  /** Leaves the dialog; what has ended is forgotten. */
  | { kind: 'back' }
  /** Frees the items of a deposit that AssetPay knows and does not list, and reviews anew. */
  | { kind: 'release' }
  | { kind: 'link'; href: string };

export type OutcomeAction = {
  label: string;
  deed: Deed;
  /** Already under way: pressing it changes nothing. */
  isWaiting: boolean;
};

/** An action by its name in the words. */
export function toAction(name: keyof typeof words.actions, deed: Deed): OutcomeAction {
  return { label: words.actions[name], deed, isWaiting: false };
}

export const plainActions = {
  review: toAction('review', { kind: 'review' }),
  reviewRest: toAction('reviewRest', { kind: 'review' }),
  showDeposits: toAction('showDeposits', { kind: 'showDeposits' }),
  signIn: toAction('signIn', { kind: 'signIn' }),
  back: toAction('back', { kind: 'back' }),
  release: toAction('release', { kind: 'release' }),
  withoutInstant: toAction('withoutInstant', { kind: 'review', isInstant: false }),
} as const;
