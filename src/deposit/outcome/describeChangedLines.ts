import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { describeError } from '~/assetpay/errors/describeError';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { toLineCents } from '~/lib/cents';
import { formatList } from '~/lib/language/formatList';
import { joinSentences } from '~/lib/language/joinSentences';
import { formatCents, formatUsd } from '~/lib/money';
import { compareLines, isLost, type LineChange } from './compareLines';
import { listOffered } from './offeredLines';
import { createAction, createPlainAction } from './outcomeActions';
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
      note: words.changes.stock({ remaining }),
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
    action: createPlainAction('showDeposits'),
    secondary: offered.length > 0 ? [fit] : [createPlainAction('review')],
    items: offered.map(({ change, offered: units, free }) => ({
      ...describeItem(change),
      note: free > 0 ? words.changes.partOffered({ offered: units, free }) : words.changes.inOffer,
      tone: 'warn',
    })),
  };
}

/** Changes are unknown until the inventory has been reread. */
function describeReread({ reread }: OutcomeContext): RecoveryView | undefined {
  const command = { kind: 'reread' } as const;
  if (reread.isRunning) {
    return { action: { ...createAction('rereading', command), isWaiting: true } };
  }
  if (reread.error === null) return undefined;
  const { title } = describeError(toAssetPayError(reread.error));
  return {
    action: createAction('reread', command),
    secondary: [createPlainAction('review')],
    remark: words.readFailed({ why: title }),
  };
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
  return { action: createPlainAction('review'), items, remark };
}

/** `2 rose, 5 fell. The new prices come to $3.10 less.` */
function describeDifference(changes: readonly LineChange[]): string {
  const text = words.difference;
  const count = (kind: LineChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  const counts = [
    { text: text.rose, count: count('rose') },
    { text: text.fell, count: count('fell') },
    { text: text.lost, count: changes.filter(isLost).length },
  ];
  const listed = formatList(
    counts.filter((part) => part.count > 0).map((part) => part.text({ count: part.count })),
  );
  const cents = changes.reduce((sum, { kind, amount, before, after }) => {
    const isPriced = kind === 'rose' || kind === 'fell';
    return isPriced ? sum + toLineCents(after, amount) - toLineCents(before, amount) : sum;
  }, 0);
  const money = formatCents(Math.abs(cents));
  const sum = cents < 0 ? text.less({ money }) : text.more({ money });
  return joinSentences([text.counts({ changes: listed }), sum]);
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
  if (kind === 'fewer') return text.fewer({ most });
  const prices = { before: formatUsd(before), after: formatUsd(after) };
  if (kind === 'rose') return text.rose(prices);
  if (kind === 'fell') return text.fell(prices);
  const why = item && whyNotDepositable(item);
  return why === undefined ? '' : itemWords.refusalReason[why];
}
