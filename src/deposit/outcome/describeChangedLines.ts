import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { describeError } from '~/assetpay/errors/describeError';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { toLineCents } from '~/lib/cents';
import { formatCents, formatUsd } from '~/lib/money';
import { compareLines, isLost, type LineChange } from './compareLines';
import { listOffered } from './offeredLines';
import { createAction, plainActions } from './outcomeActions';
import type { OutcomeContext, OutcomeItem, RecoveryView } from './outcomeView';
import { outcomeWords as words } from './outcomeWords';
import { parseOverstocked } from './parseOverstocked';

/** `PRICE_CHANGED`: lists what rose, fell or is gone, and offers to accept the prices or to remove what fell. */
export function describeChangedPrices(context: OutcomeContext): RecoveryView {
  const pending = describeReread(context);
  if (pending !== undefined) return pending;
  const changes = selectChanged(context);
  const priced = changes.filter(({ kind }) => kind === 'rose' || kind === 'fell');
  if (priced.length === 0) return describeLostLines(changes);
  const accept = priced.flatMap(({ item }) => item ?? []);
  const fallen = changes.filter(({ kind }) => kind !== 'rose' && kind !== 'fewer');
  const dropFallen = createAction('dropFallen', { kind: 'review', amounts: listRemovals(fallen) });
  const isUseful = fallen.some(({ kind }) => kind === 'fell');
  return {
    action: createAction('acceptPrices', { kind: 'review', accept }),
    secondary: isUseful ? [dropFallen] : [],
    items: changes.map(describeItem),
    remark: describeDifference(changes),
  };
}

/** Items that are gone, refused or fewer. Named once the inventory has been reread. */
export function describeLostItems(context: OutcomeContext): RecoveryView {
  return describeReread(context) ?? describeLostLines(selectChanged(context));
}

/** `ITEM_OVERSTOCKED`: the answer names the items. If it does not, the inventory may. */
export function describeOverstock(error: AssetPayError, context: OutcomeContext): RecoveryView {
  const overstocked = parseOverstocked(error, compareLines(context.rest, context.items));
  if (overstocked.length === 0) return describeLostItems(context);
  const amounts = new Map(overstocked.map(({ change, remaining }) => [change.id, remaining]));
  return {
    action: createAction('fit', { kind: 'review', amounts }),
    items: overstocked.map(({ change, remaining }) => ({
      ...describeItem(change),
      note: words.changes.stock(remaining),
      tone: 'warn',
    })),
  };
}

/** Items that already stand in an open offer: either the items or the offer must go. */
export function describeItemsInOffer(context: OutcomeContext): RecoveryView {
  const offered = listOffered(context);
  const amounts = new Map(offered.map(({ change, free }) => [change.id, free]));
  const isAnyFree = offered.some(({ free }) => free > 0);
  const fit = createAction(isAnyFree ? 'fit' : 'dropLost', { kind: 'review', amounts });
  return {
    action: plainActions.showDeposits,
    secondary: offered.length > 0 ? [fit] : [plainActions.review],
    items: offered.map(({ change, offered: units, free }) => ({
      ...describeItem(change),
      note: free > 0 ? words.changes.partOffered(units, free) : words.changes.inOffer,
      tone: 'warn',
    })),
  };
}

/** Changes are unknown until the inventory has been reread. */
function describeReread({ reread }: OutcomeContext): RecoveryView | undefined {
  const again = createAction('reread', { kind: 'reread' });
  if (reread.isRunning) {
    return { action: { ...again, label: words.reading, isWaiting: true } };
  }
  if (reread.error === null) return undefined;
  const { title } = describeError(toAssetPayError(reread.error));
  return { action: again, secondary: [plainActions.review], remark: words.readFailed(title) };
}

function describeLostLines(changes: readonly LineChange[]): RecoveryView {
  const items = changes.map(describeItem);
  const lost = changes.filter(isLost);
  if (lost.length > 0) {
    const amounts = new Map(lost.map(({ id, kind, most }) => [id, kind === 'fewer' ? most : 0]));
    const isOnlyFewer = lost.every(({ kind }) => kind === 'fewer');
    const action = createAction(isOnlyFewer ? 'fit' : 'dropLost', { kind: 'review', amounts });
    return { action, items };
  }
  const remark = changes.length === 0 ? words.nothingDiffers : undefined;
  return { action: plainActions.review, items, remark };
}

/** `2 rose, 5 fell. The new prices come to $3.10 less.` */
function describeDifference(changes: readonly LineChange[]): string {
  const text = words.difference;
  const count = (kind: LineChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  const counts = [
    text.rose(count('rose')),
    text.fell(count('fell')),
    text.lost(changes.filter(isLost).length),
  ];
  const cents = changes.reduce((sum, { kind, amount, before, after }) => {
    const isPriced = kind === 'rose' || kind === 'fell';
    return isPriced ? sum + toLineCents(after, amount) - toLineCents(before, amount) : sum;
  }, 0);
  const money = formatCents(Math.abs(cents));
  const sum = cents < 0 ? text.less(money) : text.more(money);
  return `${counts.filter((part) => part !== '').join(', ')}. ${sum}`;
}

/** The order of the list: losses first, then falls, then rises. */
const order = ['gone', 'refused', 'fewer', 'fell', 'rose', 'same'] as const;

function selectChanged({ rest, items }: OutcomeContext): LineChange[] {
  return compareLines(rest, items)
    .filter(({ kind }) => kind !== 'same')
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function listRemovals(changes: readonly LineChange[]): ReadonlyMap<string, number> {
  return new Map(changes.map(({ id }) => [id, 0]));
}

function describeItem(change: LineChange): OutcomeItem {
  const { id, name, item, kind } = change;
  const tone = kind === 'rose' ? 'good' : 'warn';
  return { id, name, iconUrl: item?.iconUrl, note: describeChange(change), tone };
}

function describeChange({ kind, item, before, after, most }: LineChange): string {
  const text = words.changes;
  if (kind === 'gone') return text.gone;
  if (kind === 'fewer') return text.fewer(most);
  if (kind === 'rose') return text.rose(formatUsd(before), formatUsd(after));
  if (kind === 'fell') return text.fell(formatUsd(before), formatUsd(after));
  const why = item && whyNotDepositable(item);
  return why === undefined ? '' : itemWords.refusalReason[why];
}
