import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { describeError } from '~/assetpay/errors/describeError';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { toLineCents } from '~/lib/cents';
import { formatCents, formatUsd } from '~/lib/money';
import { isLost, type LineChange, toLineChanges } from './lineChanges';
import { listOffered } from './offeredLines';
import { plainActions, toAction } from './outcomeActions';
import type { OutcomeContext, OutcomeItem, WayOut } from './outcomeView';
import { outcomeWords as words } from './outcomeWords';
import { parseOverstocked } from './overstock';

/** `PRICE_CHANGED`: lists what rose, fell or is gone, and offers to accept the prices or to remove what fell. */
export function describePrices(context: OutcomeContext): WayOut {
  const pending = describeReading(context);
  if (pending !== undefined) return pending;
  const changes = selectChanged(context);
  const priced = changes.filter(({ kind }) => kind === 'rose' || kind === 'fell');
  if (priced.length === 0) return toLostWay(changes);
  const accept = priced.flatMap(({ item }) => item ?? []);
  const fallen = changes.filter(({ kind }) => kind !== 'rose' && kind !== 'fewer');
  const dropFallen = toAction('dropFallen', { kind: 'review', amounts: toDrops(fallen) });
  const isUseful = fallen.some(({ kind }) => kind === 'fell');
  return {
    action: toAction('acceptPrices', { kind: 'review', accept }),
    secondary: isUseful ? [dropFallen] : [],
    items: changes.map(toOutcomeItem),
    remark: describeDifference(changes),
  };
}

/** Items that are gone, refused or fewer. Named once the inventory has been reread. */
export function describeLost(context: OutcomeContext): WayOut {
  return describeReading(context) ?? toLostWay(selectChanged(context));
}

/** `ITEM_OVERSTOCKED`: the answer names the items. If it does not, the inventory may. */
export function describeOverstock(error: AssetPayError, context: OutcomeContext): WayOut {
  const overstocked = parseOverstocked(error, toLineChanges(context.rest, context.items));
  if (overstocked.length === 0) return describeLost(context);
  const amounts = new Map(overstocked.map(({ change, remaining }) => [change.id, remaining]));
  return {
    action: toAction('fit', { kind: 'review', amounts }),
    items: overstocked.map(({ change, remaining }) => ({
      ...toOutcomeItem(change),
      note: words.changes.stock(remaining),
      tone: 'warn',
    })),
  };
}

/** Items that already stand in an open offer: either the items or the offer must go. */
export function describeInOffer(context: OutcomeContext): WayOut {
  const offered = listOffered(context);
  const amounts = new Map(offered.map(({ change, free }) => [change.id, free]));
  const isAnyFree = offered.some(({ free }) => free > 0);
  const fit = toAction(isAnyFree ? 'fit' : 'dropLost', { kind: 'review', amounts });
  return {
    action: plainActions.showDeposits,
    secondary: offered.length > 0 ? [fit] : [plainActions.review],
    items: offered.map(({ change, offered: units, free }) => ({
      ...toOutcomeItem(change),
      note: free > 0 ? words.changes.partOffered(units, free) : words.changes.inOffer,
      tone: 'warn',
    })),
  };
}

/** Changes are unknown until the inventory has been reread. */
function describeReading({ reread }: OutcomeContext): WayOut | undefined {
  const again = toAction('reread', { kind: 'reread' });
  if (reread.isRunning) {
    return { action: { ...again, label: words.reading, isWaiting: true } };
  }
  if (reread.error === null) return undefined;
  const { title } = describeError(toAssetPayError(reread.error));
  return { action: again, secondary: [plainActions.review], remark: words.readFailed(title) };
}

function toLostWay(changes: readonly LineChange[]): WayOut {
  const items = changes.map(toOutcomeItem);
  const lost = changes.filter(isLost);
  if (lost.length > 0) {
    const amounts = new Map(lost.map(({ id, kind, most }) => [id, kind === 'fewer' ? most : 0]));
    const isOnlyFewer = lost.every(({ kind }) => kind === 'fewer');
    const action = toAction(isOnlyFewer ? 'fit' : 'dropLost', { kind: 'review', amounts });
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
  return toLineChanges(rest, items)
    .filter(({ kind }) => kind !== 'same')
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function toDrops(changes: readonly LineChange[]): ReadonlyMap<string, number> {
  return new Map(changes.map(({ id }) => [id, 0]));
}

function toOutcomeItem(change: LineChange): OutcomeItem {
  const { id, name, item, kind } = change;
  const tone = kind === 'rose' ? 'good' : 'warn';
  return { id, name, iconUrl: item?.iconUrl, note: toNote(change), tone };
}

function toNote({ kind, item, before, after, most }: LineChange): string {
  const text = words.changes;
  if (kind === 'gone') return text.gone;
  if (kind === 'fewer') return text.fewer(most);
  if (kind === 'rose') return text.rose(formatUsd(before), formatUsd(after));
  if (kind === 'fell') return text.fell(formatUsd(before), formatUsd(after));
  const why = item && whyNotDepositable(item);
  return why === undefined ? '' : itemWords.refusalReason[why];
}
