import type { Item } from '~/assetpay/inventory/item';
import { outcomeWords as words } from './outcomeWords';

/** The effect of an action of an outcome. */
export type Command =
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
  /** Loads the page anew: its next visit settles what is in doubt. */
  | { kind: 'reload' }
  /** Closes the dialog and dismisses the outcome. */
  | { kind: 'back' }
  /** Frees the items of a deposit that AssetPay knows but does not list, and opens a new review. */
  | { kind: 'release' }
  | { kind: 'link'; href: string };

export type OutcomeAction = {
  label: string;
  command: Command;
  /** The command is running, so pressing does nothing. */
  isWaiting: boolean;
};

/** Creates an action with the label of that name. */
export function createAction(name: keyof typeof words.actions, command: Command): OutcomeAction {
  return { label: words.actions[name], command, isWaiting: false };
}

export const plainActions = {
  review: createAction('review', { kind: 'review' }),
  reviewRest: createAction('reviewRest', { kind: 'review' }),
  showDeposits: createAction('showDeposits', { kind: 'showDeposits' }),
  signIn: createAction('signIn', { kind: 'signIn' }),
  back: createAction('back', { kind: 'back' }),
  reload: createAction('reload', { kind: 'reload' }),
  release: createAction('release', { kind: 'release' }),
  withoutInstant: createAction('withoutInstant', { kind: 'review', isInstant: false }),
} as const;
