import { gameFacts } from '~/assetpay/facts/games';
import type { Item } from '~/assetpay/inventory/item';
import { toShownText } from '~/assetpay/parse/shownText';
import { findStart, type Trade } from '~/assetpay/trades/trade';
import { toFullName, toNameWithoutExterior } from '~/items/itemNames';
import { PrintedList } from '~/items/PrintedList';
import { formatDate } from '~/lib/dates';
import { discretion, hidden } from '~/lib/discretion';
import { formatLineSum } from '~/lib/formatLineSum';
import { getServerNow } from '~/lib/serverTime';
import { useStore } from '~/lib/store/useStore';
import { describeTrade } from '~/trades/describe/describeTrade';
import { words } from '~/trades/words';
import { receiptWords } from './receiptWords';

type Props = { trade: Trade };

/** One deposit on paper: the site, its time and status, its items with their offers, its sums, and the numbers to ask about. */
export function PrintedReceipt({ trade }: Props) {
  const { isOn } = useStore(discretion);
  const { title: status, amounts } = describeTrade(trade, getServerNow());
  const begun = findStart(trade);
  const { offerID } = trade;
  const toShownId = (id: string) => (isOn ? hidden : toShownText(id));
  const facts = [
    window.location.host,
    ...(begun ? [formatDate(begun)] : []),
    `${gameFacts[trade.game].name} · ${status}`,
    words.depositId({ id: toShownId(trade.id) }),
    ...(offerID === undefined ? [] : [words.offer({ offerID: toShownId(offerID) })]),
  ];
  const lines = trade.items.map(toLine);
  return (
    <PrintedList
      kind="receipt"
      title={receiptWords.title}
      facts={facts}
      lines={lines}
      sums={amounts.lines}
    />
  );
}

function toLine(item: Item, index: number) {
  const amount = item.amount ?? 1;
  const price = item.offer?.price;
  return {
    // A deposit may name an id twice.
    id: `${index} ${item.id}`,
    name: toNameWithoutExterior(toFullName(item)),
    exterior: item.exterior,
    amount,
    offer: price === undefined ? '–' : formatLineSum(price, amount),
  };
}
