import { html } from 'hono/html';
import { toUsd } from '../lib/money';
import { type Trade, type TradeItem, tradeStatuses } from '../trading/Trade';

/** The likely `error` codes of a deposit (docs/api.md, Trade), and an unknown one. */
const tradeErrors = [
  'OFFER_NOT_ACCEPTED',
  'USER_TRADE_RESTRICTED',
  'USER_INVENTORY_PRIVATE',
  'USER_ESCROW',
  'USER_NOT_FOUND',
  'TRADE_URL_INVALID',
  'STEAM_ACCOUNT_RESTRICTED',
  'SERVICE_UNAVAILABLE',
  'BRAND_NEW_REASON',
] as const;

const maxNames = 3;

/** One trade with a button for each status. */
export function renderTradeRow(trade: Trade, userKey: string) {
  const { id, status, totalCents, preCreditCents, externalId, basketId, error, game } = trade;
  const part = basketId === id ? '' : `part of ${basketId.slice(0, 8)}, `;
  return html`<li class="trade">
<p><span class="title">${describeItems(trade.items)}</span> <span class="status ${status}">${status}</span></p>
<p class="line">${game === '730' ? 'CS2' : 'Rust'}, ${toText(totalCents)}, of it ${toText(preCreditCents)}
at once${error === undefined ? '' : `, ${error}`}</p>
<p class="line"><code>${part}${id}</code> ${externalId === undefined ? '' : html`<code>${externalId}</code>`}</p>
<form method="post" action="/sandbox/control">
<input type="hidden" name="user" value="${userKey}">
<input type="hidden" name="action" value="drive">
<input type="hidden" name="trade" value="${id}">
<div class="buttons">${tradeStatuses.map((to) => html`<button name="status" value="${to}">${to}</button>`)}</div>
<label>Reason of a failure <select name="error">${tradeErrors.map((code) => html`<option>${code}</option>`)}</select></label>
<label>Reverted by <select name="revertedBy"><option>user</option><option>supplier</option></select></label>
</form>
</li>`;
}

function describeItems(items: readonly TradeItem[]): string {
  const names = items.slice(0, maxNames).map(({ item, id, units }) => {
    const name = typeof item.marketHashName === 'string' ? item.marketHashName : id;
    return units > 1 ? `${units} × ${name}` : name;
  });
  const more = items.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

function toText(cents: number): string {
  return `$${toUsd(cents).toFixed(2)}`;
}
