import type { Item } from '~/assetpay/inventory/item';
import { outcomeWords as words } from './outcomeWords';

/** The effect of an action of an outcome. */
export type Deed =
  /** Dismisses the outcome, changes the picks as given, and opens a new review. */
  | {
      kind: 'review';
      /** Items whose present offers are accepted. */
      accept?: readonly Item[];
      /** Amounts by item id; 0 removes the pick. */
      amounts?: ReadonlyMap<string, number>;
      isInstant?: false;
    }
  | { kind: 'showDeposits' }
  | { kind: 'signIn' }
  | { kind: 'reread' }
  /** Closes the dialog and dismisses the outcome. */
  | { kind: 'back' }
  /** Frees the items of a deposit that AssetPay knows but does not list, and opens a new review. */
  | { kind: 'release' }
  | { kind: 'link'; href: string };

export type OutcomeAction = {
  label: string;
  deed: Deed;
  /** The command is running, so pressing does nothing. */
  isWaiting: boolean;
};

/** Creates an action with the label of that name. */
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
