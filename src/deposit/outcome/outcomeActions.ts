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
  name: ActionName;
  label: string;
  command: Command;
  /** The command is running, so pressing does nothing. */
  isWaiting: boolean;
};

type ActionName = keyof typeof words.actions;

/** Creates an action with the label of that name. */
export function createAction(name: ActionName, command: Command): OutcomeAction {
  return { name, label: words.actions[name], command, isWaiting: false };
}

const plainCommands = {
  review: { kind: 'review' },
  reviewRest: { kind: 'review' },
  showDeposits: { kind: 'showDeposits' },
  signIn: { kind: 'signIn' },
  back: { kind: 'back' },
  reload: { kind: 'reload' },
  release: { kind: 'release' },
  withoutInstant: { kind: 'review', isInstant: false },
} as const satisfies Partial<Record<ActionName, Command>>;

/** Creates an action whose command depends on nothing but its name. */
export function createPlainAction(name: keyof typeof plainCommands): OutcomeAction {
  return createAction(name, plainCommands[name]);
}
