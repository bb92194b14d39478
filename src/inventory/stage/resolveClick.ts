import type { Item } from '~/assetpay/inventory/item';
import { readUnitStep } from '~/inventory/card/cardUnits';
import type { Selection } from '~/inventory/picking/Selection';
import { isStack } from '~/inventory/stacks/stackMembers';
import { isAmount, isDetails, isRefused, isUnits } from './gridTargets';

/** The action that a click on a card asks for. */
export type ClickAction =
  | 'details'
  | 'more'
  | 'less'
  | 'units'
  | 'open'
  | 'range'
  | 'namesakes'
  | 'toggle'
  | 'nothing';

type Click = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'detail'> & {
  target: EventTarget | null;
};

/** Decides what a click on `card` asks for. `anchor` is the index where a range starts; -1 for none. */
export function resolveClick(
  click: Click,
  card: Item,
  selection: Pick<Selection, 'has'>,
  anchor: number,
): ClickAction {
  const { target } = click;
  if (target === null) return 'nothing';
  if (isDetails(target)) return 'details';
  const step = readUnitStep(target);
  if (step !== 0) return step < 0 ? 'less' : 'more';
  if (isUnits(target)) return 'units';
  if (isStack(card) && isAmount(target)) return 'open';
  if (click.shiftKey && anchor >= 0) return 'range';
  if (click.ctrlKey || click.metaKey) return 'namesakes';
  // The details say why.
  if (isRefused(target) && !selection.has(card)) return 'details';
  // A double click means one pick.
  return click.detail < 2 ? 'toggle' : 'nothing';
}
